using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Materials;

/// <summary>Материал журнала: what a teacher lays out for the pupils of a journal, for a lesson ahead, or for one held remotely.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record JournalMaterial : Material
{
    /// <summary>Makes a material.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="journal">For which journal.</param>
    /// <param name="kind">Of which kind.</param>
    /// <param name="content">What it is.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public JournalMaterial(MaterialId id, JournalId journal, MaterialKind kind, MaterialContent content)
        : base(id, content)
    {
        Preconditions.That(journal != default, nameof(journal), "A material of a journal needs the journal.");
        (Journal, Kind) = (journal, kind);
    }

    /// <summary>Gets for which journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets of which kind.</summary>
    public MaterialKind Kind { get; }

    /// <summary>Gets for which lesson; null for no single one.</summary>
    public LessonId? Lesson { get; init; }

    /// <summary>Gets the topic, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Gets the day by which an answer is expected; null when none is.</summary>
    public LocalDate? AnswerBy { get; init; }

    internal override void Refer(ILedgerReferences to) => to.Journal(Journal);
}
