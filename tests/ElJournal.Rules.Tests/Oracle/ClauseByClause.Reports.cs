using ElJournal.Domain.Classes;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What acts ask of reports: of study periods, months and days, and of the first load of data.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Saki 3.2: the data of every study period are analysed.</summary>
    private void Saki32Analysis()
    {
        foreach (var period in Register.Periods)
        {
            OfSchool(
                "analysis.made",
                $"period:{period.Id}",
                SakiJournals,
                period.Last,
                EndOfDay(period.Last),
                ClassesBy(period, out var classes),
                Covering(ReportKind.Analysis, period.First, period.Last, period.Id, classes));
        }
    }

    /// <summary>Elista 5.2: the data of the school are loaded.</summary>
    private void Elista52Load() => OfSchool(
        "data.loaded",
        ThisYear,
        ElistaSchool,
        Register.Year.First,
        StartOfDay(Register.Year.First),
        true,
        MadeFor(Ledger<ReportRun>().Where(r => r.Kind == ReportKind.DataLoad), Register.Classes));

    /// <summary>Aleksandrovskaya 5.1 to 5.3: a report that the system makes is missing once its days are over.</summary>
    private void Aleksandrovskaya5Reports()
    {
        var (year, week) = (Register.Year, Register.School.Week);
        bool IsSchoolDay(LocalDate date) => KindOf(date, week) is CalendarDayKind.School or CalendarDayKind.Short;
        for (var date = year.First; date <= year.Last; date = date.PlusDays(1))
        {
            SayMissing("report.user-activity-missing", $"date:{date:R}", date, IsSchoolDay(date), EndOfDay(date), Covering(ReportKind.UserActivity, date, date, null, Register.Classes));
        }

        for (var month = year.First.With(DateAdjusters.StartOfMonth); month <= year.Last; month = month.PlusMonths(1))
        {
            var inYear = DaysInYear(month, month.With(DateAdjusters.EndOfMonth)).ToList();
            SayMissing(
                "report.filling-of-month-missing",
                $"month:{month.Year:0000}-{month.Month:00}",
                inYear[0],
                inYear.Exists(IsSchoolDay),
                EndOfDay(month.With(DateAdjusters.EndOfMonth)),
                Covering(ReportKind.Filling, inYear[0], inYear[^1], null, Register.Classes));
        }

        foreach (var period in Register.Periods)
        {
            var isFollowed = ClassesBy(period, out var classes);
            void OfPeriod(string norm, ReportKind kind) =>
                SayMissing(norm, $"period:{period.Id}", period.Last, isFollowed, EndOfDay(period.Last), Covering(kind, period.First, period.Last, period.Id, classes));
            OfPeriod("report.filling-of-period-missing", ReportKind.Filling);
            OfPeriod("report.progress-missing", ReportKind.Progress);
            OfPeriod("report.attendance-missing", ReportKind.Attendance);
        }
    }

    private void SayMissing(string norm, string about, LocalDate day, bool applies, Instant over, Moment made) => Say(
        norm,
        about,
        !Aleksandrovskaya.Holds(day) ? OracleVerdict.NotInForce
        : !applies ? OracleVerdict.NotApplicable
        : asOf >= over && made.IsNotYet ? OracleVerdict.Violated
        : OracleVerdict.Kept);

    /// <summary>Whether some class is taught by a period, and which; where none is, those whose it could be.</summary>
    private bool ClassesBy(StudyPeriod period, out List<SchoolClass> classes)
    {
        var possible = Register.Classes.Where(c => period.Class is null || period.Class == c.Id).ToList();
        var taught = possible.FindAll(c => Concerns(period, c.Id));
        classes = taught.Count > 0 ? taught : possible;
        return taught.Count > 0 || Register.Classes.IsEmpty;
    }

    /// <summary>When some days were reported on: not before the last of them began; a report of a period is none of a month or of a day.</summary>
    private Moment Covering(ReportKind kind, LocalDate first, LocalDate last, PeriodId? period, IEnumerable<SchoolClass> classes) => MadeFor(
        Ledger<ReportRun>().Where(r => r.Kind == kind && r.From <= first && r.To >= last && !(r.MadeAt < StartOfDay(last)) && (r.Period is null || r.Period == period)),
        classes);

    /// <summary>For the whole school, or for every class one.</summary>
    private static Moment MadeFor(IEnumerable<ReportRun> runs, IEnumerable<SchoolClass> classes)
    {
        var made = runs.ToList();
        Moment Of(ClassId? schoolClass) => FirstOf(made.Where(r => r.Class is null || r.Class == schoolClass).Select(r => Moment.OfEntry(r.MadeAt)));
        var each = classes.Select(c => Of(c.Id)).ToList();
        return each.Count == 0 ? Of(null) : LastOf(each);
    }
}
