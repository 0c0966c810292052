using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Marks;

/// <summary>Строка книги правил: rules, and the journals that they are for.</summary>
/// <remarks>A member that is null excludes nothing. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record MarkRulesRow
{
    /// <summary>Makes a row for all journals.</summary>
    /// <param name="rules">The rules.</param>
    public MarkRulesRow(MarkRules rules) => Rules = Preconditions.NotNull(rules);

    /// <summary>Gets the rules.</summary>
    public MarkRules Rules { get; }

    /// <summary>Gets the class, or null for all.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the least year (параллель), 1 to 11, or null.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Gets the greatest year (параллель), 1 to 11, or null.</summary>
    public int? YearTo { get; init; }

    /// <summary>Gets the subject, compared without regard to case, or null for all.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the kind of journal, or null for all.</summary>
    public JournalKind? Kind { get; init; }

    internal bool Fits(Journal journal, SchoolClass? schoolClass) =>
        (Class is null || journal.Class == Class)
        && (YearFrom is null || schoolClass?.Grade >= YearFrom)
        && (YearTo is null || schoolClass?.Grade <= YearTo)
        && (Subject is null || string.Equals(journal.Subject, Subject, StringComparison.OrdinalIgnoreCase))
        && (Kind is null || journal.Kind == Kind);
}
