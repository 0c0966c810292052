using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>What is still to be done, and by whom.</summary>
public sealed partial class ComplianceMonitor
{
    /// <summary>Lists who has something to do.</summary>
    /// <returns>The members of staff, by id; null first where something is to be done and nobody on record answers for it.</returns>
    public ImmutableArray<StaffId?> Bearers() => [.. Standing.Where(IsToDo).Select(s => s.Bearer).Distinct().OrderBy(b => b?.Value, StringComparer.Ordinal)];

    /// <summary>Lists what somebody has to do.</summary>
    /// <param name="bearer">Who; null for what nobody on record answers for.</param>
    /// <returns>The duties open and overdue, by when they are due, those of no set time last.</returns>
    public ImmutableArray<ToDoItem> ToDo(StaffId? bearer)
    {
        var duties = Standing.Where(s => IsToDo(s) && s.Bearer == bearer).ToList();
        var titles = TitlesOf(duties);
        return
        [
            .. duties.OrderBy(d => d.Due.InstantOrNull ?? Instant.MaxValue)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Binding.Act, StringComparer.Ordinal)
                .ThenBy(d => d.Binding.Clause.Id, StringComparer.Ordinal)
                .Select(d => new ToDoItem(d.Binding, d.Case, titles[(d.Slice.Kind, d.Case)], d.Journal, d.Bearer, d.Due, d.Verdict, d.IsAdvice)),
        ];
    }

    /// <summary>Says in words what verdicts are about.</summary>
    /// <param name="verdicts">Verdicts of <see cref="Standing"/> as it is now.</param>
    /// <returns>The verdicts with their titles, in the same order.</returns>
    public ImmutableArray<TitledVerdict> Entitle(IEnumerable<StandingVerdict> verdicts)
    {
        var asked = verdicts.ToList();
        var titles = TitlesOf(asked);
        return [.. asked.Select(v => new TitledVerdict(v, titles[(v.Slice.Kind, v.Case)]))];
    }

    /// <summary>Explains a verdict, or any other duty: <c>norm@about</c>.</summary>
    /// <param name="duty">The id of a finding or of any duty.</param>
    /// <returns>The explanation as of <see cref="AsOf"/>, or null when there is no such norm or case.</returns>
    public Explanation? Explain(string duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return DutyFinder.Find(school.PlanOfNow(), school.ToSource(), duty);
    }

    /// <summary>Writes what somebody has to do as a calendar (iCalendar, RFC 5545).</summary>
    /// <param name="bearer">Who; null for what nobody on record answers for.</param>
    /// <returns>The text, the same for the same duties at the same instant; what has no set time is not in it.</returns>
    public string ToCalendar(StaffId? bearer) => DutyCalendar.Write(ToDo(bearer), school.Register.Clock, AsOf);

    private static bool IsToDo(StandingVerdict verdict) => verdict.Verdict is Verdict.Pending or Verdict.Overdue;

    /// <summary>Titles are texts, and made only for whom somebody asks.</summary>
    private Dictionary<(CaseKind, CaseName), string> TitlesOf(List<StandingVerdict> duties)
    {
        var titles = new Dictionary<(CaseKind, CaseName), string>();
        foreach (var ofSlice in duties.GroupBy(d => d.Slice))
        {
            var slice = ofSlice.Key;
            var named = ofSlice.Select(d => d.Case).Distinct().ToDictionary(name => name, _ => "");
            school.Plan.Of(slice.Kind)!.Entitle(school.PartOf(slice.Kind.Scope, slice.Part), slice.Only, named);
            foreach (var (name, title) in named)
            {
                titles[(slice.Kind, name)] = title;
            }
        }

        return titles;
    }
}
