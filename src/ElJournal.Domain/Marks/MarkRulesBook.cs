using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Marks;

/// <summary>Книга правил: which rules a school applies to which classes and subjects.</summary>
/// <remarks>Rows are read first to last, and the first that fits counts. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MarkRulesBook
{
    /// <summary>Makes a book.</summary>
    /// <param name="rows">The rows, special ones before general ones.</param>
    public MarkRulesBook(params ReadOnlySpan<MarkRulesRow> rows) => Rows = [.. rows];

    /// <summary>Gets the rows, first to last.</summary>
    public ImmutableArray<MarkRulesRow> Rows { get; }

    /// <summary>Finds the rules of a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="register">The register of its school.</param>
    /// <returns>The rules of the first row that fits, on the scale without marks when the journal's pupils are not marked; null when no row fits: then nothing is determined.</returns>
    public MarkRules? For(Journal journal, SchoolRegister register)
    {
        _ = Preconditions.NotNull(register);
        var schoolClass = Preconditions.NotNull(journal).Class is { } id ? register.FindClass(id) : null;
        foreach (var row in Rows)
        {
            if (row.Scope.Covers(journal, schoolClass))
            {
                return register.IsMarked(journal) ? row.Rules : row.Rules.Ungraded();
            }
        }

        return null;
    }
}
