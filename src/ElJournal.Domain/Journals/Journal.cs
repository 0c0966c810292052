using ElJournal.Domain.Classes;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Journals;

/// <summary>Журнал: one subject of one class, subgroup or pupil, as it is kept through the year.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Journal
{
    /// <summary>Makes a journal.</summary>
    /// <param name="id">Which one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Journal(JournalId id)
    {
        Preconditions.That(id != default, nameof(id), "A journal needs an id.");
        Id = id;
    }

    /// <summary>Gets which one it is.</summary>
    public JournalId Id { get; }

    /// <summary>Gets its kind.</summary>
    public JournalKind Kind { get; init; } = JournalKind.Class;

    /// <summary>Gets the subject for readers (предмет), or null when not recorded.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the class taught, or null when not recorded or none.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the subgroup taught, or null when the whole class is.</summary>
    public SubgroupId? Subgroup { get; init; }

    /// <summary>Gets the assigned teacher (основной педагог), or null when not recorded.</summary>
    public StaffId? Teacher { get; init; }

    /// <summary>Gets whether its pupils are marked; null means as the class is.</summary>
    public bool? IsMarked { get; init; }
}
