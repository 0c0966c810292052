using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>How many marks each kind of period needs, ready for look-up; checked before.</summary>
internal sealed class MinimumTable
{
    /// <summary>Stands for "depends on hours that nobody told".</summary>
    internal const int Unknown = -1;

    private readonly ImmutableArray<ImmutableArray<MinMarksRow>> rowsOf;

    internal MinimumTable(ImmutableArray<MinMarksRow> rows) => rowsOf =
    [
        .. Enum.GetValues<PeriodKind>().Select(kind => rows.Where(r => r.Period == kind).OrderBy(r => r.UpToHours ?? decimal.MaxValue).ToImmutableArray()),
    ];

    /// <summary>Gives the number, 0 where none is set, or <see cref="Unknown"/>.</summary>
    internal int Of(AttestationPeriod? period)
    {
        if (period is null)
        {
            return 0;
        }

        if (period.OwnMinimum is { } own)
        {
            return own;
        }

        var rows = rowsOf[(int)period.Kind];
        if (rows.IsEmpty || rows[0].UpToHours is null)
        {
            return rows.IsEmpty ? 0 : rows[0].Marks;
        }

        if (period.HoursPerWeek is not { } hours)
        {
            return Unknown;
        }

        foreach (var row in rows)
        {
            if (row.UpToHours is not { } most || hours <= most)
            {
                return row.Marks;
            }
        }

        return 0;
    }
}
