using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Access;

/// <summary>Предмет обращения: what is asked for, by ids.</summary>
/// <remarks>What is not named cannot tie anybody to it: who may read the marks of one pupil must name the pupil. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Kind">What it is.</param>
public sealed record AccessTarget(ResourceKind Kind)
{
    /// <summary>Gets the pupil it is about, or null.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets the member of staff or guardian it is about, or null; a pupil named as well comes first.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Gets the class it is of, or null; where a journal is named, the class is that of the journal.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the journal it is of; null where it has none, or that of <see cref="Lesson"/>.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets the lesson it hangs on, as its last entry has it; null where it hangs on none.</summary>
    public LessonEntry? Lesson { get; init; }

    /// <summary>Gets who made the entry, or null when not recorded.</summary>
    public PersonId? Author { get; init; }

    /// <summary>Gets to whom it was sent, or null.</summary>
    public PersonId? Addressee { get; init; }
}
