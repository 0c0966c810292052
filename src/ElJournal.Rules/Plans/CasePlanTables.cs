using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Plans;

/// <summary>The tables of one kind of case: terms by bit, moments, due columns with their anchors, and rows by segment of the year.</summary>
internal sealed class CasePlanTables<TCase>
    where TCase : struct, ICase
{
    internal required Term<TCase>[] Terms { get; init; }

    internal required CaseMoment<TCase>[] Moments { get; init; }

    internal required DueColumn[] Dues { get; init; }

    /// <summary>Gets the anchor of each due column.</summary>
    internal required CaseAnchor<TCase>[] Anchors { get; init; }

    /// <summary>Gets the rows of each segment.</summary>
    internal required ImmutableArray<ImmutableArray<PlanRow>> Segments { get; init; }

    /// <summary>Gets the first day of each segment but the first one, by number in the year.</summary>
    internal required ImmutableArray<int> Starts { get; init; }

    /// <summary>Gives the rows that hold on a day; the day may lie outside the year.</summary>
    internal ImmutableArray<PlanRow> RowsOn(int day)
    {
        var segment = 0;
        while (segment < Starts.Length && day >= Starts[segment])
        {
            segment++;
        }

        return Segments[segment];
    }
}
