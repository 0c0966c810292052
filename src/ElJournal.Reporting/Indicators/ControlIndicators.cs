using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Activity;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Indicators;

/// <summary>Показатели контроля (elista-2023 4.3): participation, pupils without marks and with one, homework, material covered, families.</summary>
/// <remarks>Classes that have no period of that kind and days are left out. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Readings">How the clause is read.</param>
/// <param name="Rows">By class and journal.</param>
/// <param name="Families">By class; empty where the source does not tell of all sign-ins, or of all reads.</param>
internal sealed record ControlIndicators(ReportInput Input, IndicatorReadings Readings, ImmutableArray<ControlRow> Rows, ImmutableArray<FamilyParticipation> Families)
{
    internal ImmutableArray<Figure> Figures
    {
        get
        {
            var counts = FillCounts.Sum(Rows.Select(r => r.Counts));
            var marks = Rows.Select(r => r.Marks).OfType<MarkIndicators>().ToList();
            var howMany = Readings.OneOrNone ? "не больше чем с одной текущей отметкой" : "ровно с одной текущей отметкой";
            var took = Readings.ByDiary ? "читали дневник" : "входили";
            return
            [
                Participation(counts),
                Figure.Share("withoutMarks", "обучающиеся без отметок", "пары «обучающийся — журнал» без текущих отметок за период × 100 / все пары", marks.Sum(m => (long)m.WithoutMarks.Sum.Numerator), marks.Sum(m => (long)m.WithoutMarks.N)),
                Figure.Share("withOneMark", "обучающиеся с одной отметкой", $"пары «обучающийся — журнал» {howMany} за период × 100 / все пары", Rows.Sum(r => r.WithOneMark(Readings.OneOrNone)), marks.Sum(m => (long)m.WithOneMark.N)),
                Figure.Share("homework", "записи домашних заданий", "уроки с записью задания, в том числе «не задано», × 100 / проведённые уроки", Entered(counts.Homework), counts.Homework.Due),
                Figure.Share("material", "пройденный материал", "записанные уроки с темой × 100 / проведённые уроки", counts.WithTopic, counts.Lessons.Due),
                Figure.Share("guardians", "участие родителей", $"родители (законные представители), которые {took} хотя бы раз за период, × 100 / все родители обучающихся", Families.Sum(f => f.ActiveGuardians), Families.Sum(f => f.Guardians)),
                Figure.Share("pupils", "участие обучающихся", $"обучающиеся, которые {took} хотя бы раз за период, × 100 / все обучающиеся", Families.Sum(f => f.ActivePupils), Families.Sum(f => f.Pupils)),
            ];
        }
    }

    internal static ControlIndicators Of(ReportInput input)
    {
        var classes = input.Classes
            .Select(c => (c.Id, Period: ClassPeriods.Like(input.Register, c.Id, input.Period!)))
            .Where(c => c.Period is not null)
            .OrderBy(c => c.Id)
            .ToList();
        var readings = IndicatorReadings.Of(input);
        return new ControlIndicators(
            input,
            readings,
            [.. classes.SelectMany(c => RowsOf(input, c.Id, c.Period!))],
            input.Register.Coverage.LevelOf(readings.ByDiary ? FactKinds.DataReads : FactKinds.SignIns, input.Period!.Last, schoolClass: null) == CoverageLevel.Complete ? FamiliesOf(input, readings, [.. classes.Select(c => c.Id)]) : []);
    }

    internal static int Entered(Timeliness timeliness) => timeliness.Due - timeliness.Missing - timeliness.Open;

    private Figure Participation(FillCounts counts)
    {
        if (!Readings.ByTeacher)
        {
            return Figure.Share("participation", "участие учителей: записано уроков", "записанные уроки × 100 / проведённые уроки", counts.Recorded, counts.Lessons.Due);
        }

        var teachers = Rows.SelectMany(r => r.Teachers).Where(t => t.Teacher is not null && t.Counts.Lessons.Due > 0).GroupBy(t => t.Teacher).ToList();
        return Figure.Share("participation", "участие учителей: записали хоть что-нибудь", "учителя хотя бы с одной записью за период × 100 / учителя, которые вели уроки", teachers.Count(t => t.Any(HasEntered)), teachers.Count);
    }

    private static bool HasEntered(FillRow row) => row.Counts.Recorded + row.Counts.Marks + Entered(row.Counts.Attendance) + Entered(row.Counts.Homework) > 0;

    private static IEnumerable<ControlRow> RowsOf(ReportInput input, ClassId schoolClass, StudyPeriod period)
    {
        var marks = IndicatorSheet.Of(input.Source, schoolClass, period, input.Policy, input.AsOf).Journals.ToDictionary(j => j.Journal.Id, j => j.Indicators);
        var own = input.Of(schoolClass, period);
        foreach (var ordinal in own.Journals)
        {
            var journal = input.Register.Journals[ordinal];
            ImmutableArray<FillRow> rows = [.. new JournalFill(own, ordinal).Rows.Where(r => input.Teacher is null || r.Teacher == input.Teacher)];
            if (rows.Length > 0)
            {
                yield return new ControlRow(
                    journal,
                    rows,
                    input.Register.IsMarked(journal) ? marks.GetValueOrDefault(journal.Id) : null);
            }
        }
    }

    private static ImmutableArray<FamilyParticipation> FamiliesOf(ReportInput input, IndicatorReadings readings, ImmutableArray<ClassId> classes)
    {
        var period = input.Period!;
        var seen = readings.ByDiary
            ? input.Index.Ledger<DataRead>().Where(r => r.Pupil is not null).Select(r => (r.Account, r.At))
            : input.Index.Ledger<SignIn>().Select(s => (s.Account, s.At));
        var accounts = new Accounts(input);
        var active = seen.Where(s => period.Contains(input.Clock.DateOf(s.At))).Select(s => accounts.PersonOf(s.Account).Value).ToHashSet();
        var guardians = input.Index.Ledger<Guardianship>().Where(g => g.Span.Contains(period.Last)).ToLookup(g => g.Pupil, g => g.Guardian);
        return [.. classes.Select(Of)];

        FamilyParticipation Of(ClassId schoolClass)
        {
            var pupils = ClassMember.Of(input.Register, schoolClass, period.First, period.Last, input.Today).Where(m => m.LeftOn is null).Select(m => m.Pupil).ToList();
            var families = pupils.SelectMany(p => guardians[p]).Distinct().ToList();
            return new FamilyParticipation(schoolClass, pupils.Count, pupils.Count(p => active.Contains(p.Value)), families.Count, families.Count(g => active.Contains(g.Value)));
        }
    }
}
