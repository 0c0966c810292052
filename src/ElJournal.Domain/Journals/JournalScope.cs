using ElJournal.Domain.Classes;

namespace ElJournal.Domain.Journals;

/// <summary>Круг журналов: for which classes, subjects and kinds of journals something is.</summary>
/// <remarks>A member that is null excludes nothing. Equal when all members are; the subject is compared without regard to case when journals are looked at, and as it is written when scopes are. Immutable, safe on any thread.</remarks>
public sealed record JournalScope
{
    /// <summary>Gets the scope of all journals.</summary>
    public static JournalScope All { get; } = new();

    /// <summary>Gets the class, or null for all.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the least year (параллель), 1 to 11, or null.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Gets the greatest year (параллель), 1 to 11, or null.</summary>
    public int? YearTo { get; init; }

    /// <summary>Gets the subject, or null for all.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the kind of journal, or null for all.</summary>
    public JournalKind? Kind { get; init; }

    /// <summary>Says whether a journal is within.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="schoolClass">Its class, or null when not recorded: then nothing that asks for a class or a year fits.</param>
    /// <returns>Whether every member that is not null fits.</returns>
    public bool Covers(Journal journal, SchoolClass? schoolClass)
    {
        _ = Preconditions.NotNull(journal);
        return (Class is null || journal.Class == Class)
            && (YearFrom is null || schoolClass?.Grade >= YearFrom)
            && (YearTo is null || schoolClass?.Grade <= YearTo)
            && (Subject is null || string.Equals(journal.Subject, Subject, StringComparison.OrdinalIgnoreCase))
            && (Kind is null || journal.Kind == Kind);
    }
}
