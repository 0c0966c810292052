using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Who belongs to which class or subgroup on which days of the year; one list for each journal, by pupil.</summary>
internal sealed class HandRoll
{
    private readonly Member[][] ofJournal;

    internal HandRoll(SchoolRegister register)
    {
        var year = register.Year;
        var ofClass = register.Enrolments.ToLookup(e => e.Class, e => Make(year, e.Pupil, e.Span));
        var ofSubgroup = register.Subgroups.Where(s => s.Pupil is not null).ToLookup(s => s.Subgroup, s => Make(year, s.Pupil!.Value, s.Span));
        ofJournal =
        [
            .. register.Journals.Select(journal => (journal.Subgroup is { } subgroup ? ofSubgroup[subgroup] : journal.Class is { } id ? ofClass[id] : [])
                .OrderBy(m => m.Pupil)
                .ThenBy(m => m.FirstDay)
                .ToArray()),
        ];
    }

    internal ReadOnlySpan<Member> Of(int journal) => ofJournal[journal];

    internal static bool Includes(ReadOnlySpan<Member> members, PupilId pupil, int day)
    {
        foreach (var member in members)
        {
            if (member.Pupil == pupil && member.Includes(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the pupils of two journals of a class meet on a day.</summary>
    internal bool Share(ImmutableArray<Journal> journals, int left, int right, int day)
    {
        if (journals[left].Subgroup is null || journals[right].Subgroup is null || journals[left].Subgroup == journals[right].Subgroup)
        {
            return true;
        }

        foreach (var member in ofJournal[left])
        {
            if (member.Includes(day) && Includes(ofJournal[right], member.Pupil, day))
            {
                return true;
            }
        }

        return false;
    }

    private static Member Make(SchoolYear year, PupilId pupil, DateSpan span) => new(
        pupil,
        span.From is { } from ? year.DayOf(from) : int.MinValue,
        span.To is { } to ? year.DayOf(to) : int.MaxValue);

    internal readonly record struct Member(PupilId Pupil, int FirstDay, int LastDay)
    {
        internal bool Includes(int day) => day >= FirstDay && day <= LastDay;
    }
}
