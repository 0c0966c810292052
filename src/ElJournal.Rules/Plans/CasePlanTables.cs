using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Plans;

/// <summary>The tables of one kind of case: terms by bit, moments, due columns with their anchors, and rows by segment of the year.</summary>
internal sealed class CasePlanTables<TCase>
    where TCase : struct, ICase
{
    internal required Term<TCase>[] Terms
    {
        get;
        init
        {
            field = value;
            Holds = [.. value.Select(term => term.Holds)];
        }
    }

    internal required CaseMoment<TCase>[] Moments
    {
        get;
        init
        {
            field = value;
            When = [.. value.Select(moment => moment.When)];
        }
    }

    internal required DueColumn[] Dues { get; init; }

    /// <summary>Gets the days from which duties are reckoned.</summary>
    internal required CaseAnchor<TCase>[] Anchors
    {
        get;
        init
        {
            field = value;
            Days = [.. value.Select(anchor => anchor.Day)];
        }
    }

    /// <summary>Gets who answers, by number in the rows; asked for a finding only.</summary>
    internal required CaseBearer<TCase>[] Bearers { get; init; }

    /// <summary>Gets the functions of <see cref="Terms"/>, where the hot loop finds them one step sooner.</summary>
    internal TermFunction<TCase>[] Holds { get; private init; } = [];

    /// <summary>Gets the functions of <see cref="Moments"/>.</summary>
    internal MomentFunction<TCase>[] When { get; private init; } = [];

    /// <summary>Gets the functions of <see cref="Anchors"/>.</summary>
    internal DayFunction<TCase>[] Days { get; private init; } = [];

    /// <summary>Gets the rows of each segment.</summary>
    internal required PlanRow[][] Segments { get; init; }

    /// <summary>Gets the first day of each segment but the first one, by number in the year.</summary>
    internal required ImmutableArray<int> Starts { get; init; }

    /// <summary>Gives the tables on another calendar; the due columns that ask no calendar are the same ones.</summary>
    internal CasePlanTables<TCase> On(SchoolIndex index) => new()
    {
        Terms = Terms,
        Moments = Moments,
        Dues = [.. Dues.Select(due => due.On(index))],
        Anchors = Anchors,
        Bearers = Bearers,
        Segments = Segments,
        Starts = Starts,
    };

    /// <summary>Gives the rows that hold on a day; the day may lie outside the year.</summary>
    internal PlanRow[] RowsOn(int day)
    {
        var segment = 0;
        while (segment < Starts.Length && day >= Starts[segment])
        {
            segment++;
        }

        return Segments[segment];
    }
}
