using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What class teachers owe for their classes: checks of data and of the journal, and reports on paper.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Saki 8.5: at some time of the year, no moment is set.</summary>
    private void Saki85DataCheck(SchoolClass schoolClass)
    {
        var first = Register.Year.First;
        OfSchool("check.personal-data", $"class:{schoolClass.Id}", SakiJournals, first, StartOfDay(first), true, FirstOfYear(Checks(schoolClass, CheckKind.PersonalData)));
    }

    /// <summary>Elista 7.1: once by the end of the class's own year.</summary>
    private void Elista71DataCheck(SchoolClass schoolClass)
    {
        const string Norm = "check.personal-data";
        var years = Register.Periods.Where(p => p.Kind == PeriodKind.Year && (p.Class is null || p.Class == schoolClass.Id)).ToList();
        var end = years.Where(p => p.Class is not null).Select(p => (LocalDate?)p.Last).Max() ?? years.Select(p => (LocalDate?)p.Last).Max() ?? Register.Year.Last;
        if (ElistaSchool.Holds(Register.Year.First))
        {
            SayDuty(Norm, $"class:{schoolClass.Id}", Moment.At(EndOfDay(end)), isMoment: false, FirstOfYear(Checks(schoolClass, CheckKind.PersonalData)), isCovered: true);
        }
        else
        {
            Say(Norm, $"class:{schoolClass.Id}", OracleVerdict.NotInForce);
        }
    }

    /// <summary>Krasnomakskaya 6.2: in every month that has a school day.</summary>
    private void Krasnomakskaya62DataCheck(SchoolClass schoolClass)
    {
        foreach (var month in Months())
        {
            InTurn("check.personal-data-monthly", $"class:{schoolClass.Id}/month:{month.Name}", KrasnomakskayaJournals, schoolClass, month, CheckKind.PersonalData);
        }
    }

    /// <summary>Aleksandrovskaya 4-class-weekly: in every week that has a school day, from the first whole week of the act on.</summary>
    private void Aleksandrovskaya4ClassWeekly(SchoolClass schoolClass)
    {
        foreach (var week in Weeks())
        {
            InTurn("check.class-journal-weekly", $"class:{schoolClass.Id}/week:{week.Name}", new Force(new LocalDate(2021, 12, 6)), schoolClass, week, CheckKind.ClassJournal);
        }
    }

    /// <summary>Saki 8.6: reports on progress and on attendance, on paper, of every period by which the class is taught.</summary>
    private void Saki86Reports(SchoolClass schoolClass)
    {
        foreach (var period in Register.Periods.Where(p => p.Class is null || p.Class == schoolClass.Id))
        {
            void Handed(string norm, PrintoutKind kind) => OfSchool(
                norm,
                $"class:{schoolClass.Id}/period:{period.Id}",
                SakiJournals,
                LocalDate.Min(period.Last, Register.Year.Last),
                EndOfDay(period.Last),
                Concerns(period, schoolClass.Id),
                FirstWithin(
                    Ledger<Printout>().Where(p => p.Kind == kind && p.Class == schoolClass.Id && p.HandedOverAt is not null).Select(p => (p.HandedOverAt, IsOf(p, period))),
                    Instant.MinValue,
                    Instant.MaxValue));
            Handed("progress-report.handed-over", PrintoutKind.ProgressReport);
            Handed("attendance-report.handed-over", PrintoutKind.AttendanceReport);
        }
    }

    /// <summary>A paper is of the period that it names, else of all whose days it covers; one that says nothing may be of any.</summary>
    private static bool? IsOf(Printout paper, StudyPeriod period) =>
        paper.Period is { } named ? named == period.Id
        : paper.Span is { From: { } from, To: { } to } ? from <= period.First && to >= period.Last
        : null;

    private void InTurn(string norm, string about, Force force, SchoolClass schoolClass, Turn turn, CheckKind kind)
    {
        var inYear = DaysInYear(turn).ToList();
        if (!force.Holds(inYear[0]) || !SchoolDays(schoolClass.Id, inYear).Any())
        {
            Say(norm, about, force.Holds(inYear[0]) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce);
        }
        else
        {
            var end = EndOfDay(turn.Last);
            SayDuty(norm, about, Moment.At(end), isMoment: false, FirstWithin(Checks(schoolClass, kind), StartOfDay(turn.First), end), isCovered: true);
        }
    }

    /// <summary>The first since the year began; of one that surely was made nobody knows when the time alone is unknown.</summary>
    private Moment FirstOfYear(IEnumerable<(Instant? At, bool? Counts)> checks)
    {
        var all = checks.ToList();
        var first = FirstWithin(all, StartOfDay(Register.Year.First), Instant.MaxValue);
        return first.IsDoubtful && all.Exists(c => c is { At: null, Counts: true }) ? Moment.Unknown : first;
    }

    /// <summary>The checks of a class by its class teacher; where nobody is on record as having made one, it counts.</summary>
    private IEnumerable<(Instant? At, bool? Counts)> Checks(SchoolClass schoolClass, CheckKind kind) => Ledger<Check>()
        .Where(c => c.Class == schoolClass.Id && c.Kind == kind)
        .Select(c => (c.MadeAt, (bool?)(c.By is not { } by || IsClassTeacher(by, schoolClass, c.MadeAt))));
}
