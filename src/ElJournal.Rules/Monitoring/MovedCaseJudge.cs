using ElJournal.Rules.Cases;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Monitoring;

/// <summary>Judges the cases that have a duty due at another moment on one calendar than on another, and passes over the rest.</summary>
/// <remarks>The moments are worked out by both calendars and compared, case by case; no word is asked but of the cases that moved.</remarks>
internal struct MovedCaseJudge<TCase>(CasePlanTables<TCase> held, CasePlanTables<TCase> other, CaseJudge<TCase> judge) : ICaseVisitor<TCase>
    where TCase : struct, ICase
{
    private CaseJudge<TCase> judge = judge;

    public void Visit(in TCase c)
    {
        if (IsMoved(in c))
        {
            judge.Visit(in c);
        }
    }

    private readonly bool IsMoved(in TCase c)
    {
        foreach (ref readonly var row in held.RowsOn(c.Day).AsSpan())
        {
            if (row.IsInForce && row.Due >= 0 && !ReferenceEquals(held.Dues[row.Due], other.Dues[row.Due]))
            {
                var day = held.Days[row.Anchor](in c);
                if (held.Dues[row.Due].Of(in c, day) != other.Dues[row.Due].Of(in c, day))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
