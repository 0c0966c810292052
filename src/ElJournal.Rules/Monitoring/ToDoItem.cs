using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Monitoring;

/// <summary>Дело к исполнению: a duty that is still to be fulfilled, in time or late.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Binding">The clause and norm.</param>
/// <param name="Case">What it is about, by ids.</param>
/// <param name="Title">What it is about, in Russian, without names of people.</param>
/// <param name="Journal">The journal, or null when it belongs to none.</param>
/// <param name="Bearer">Who answers for it, or null when nobody is on record.</param>
/// <param name="Due">When it is due; not set, or not yet known, where nobody can say.</param>
/// <param name="Verdict">Pending, or overdue.</param>
/// <param name="IsAdvice">Whether the act only advises it.</param>
public sealed record ToDoItem(Binding Binding, CaseName Case, string Title, JournalId? Journal, StaffId? Bearer, Deadline Due, Verdict Verdict, bool IsAdvice)
{
    /// <summary>Gets the stable id: norm and case.</summary>
    public string Id => $"{Binding.Norm.Id}@{Case}";
}
