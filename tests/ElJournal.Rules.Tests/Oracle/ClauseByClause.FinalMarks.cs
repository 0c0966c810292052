using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What acts ask of study periods: final marks, their publication, and that a pupil has a current mark.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Aleksandrovskaya, 4-teacher-final: by the end of the last day of the period.</summary>
    private void Aleksandrovskaya4TeacherFinal(JournalRecord content)
    {
        foreach (var (period, pupil, about) in Periods(content))
        {
            if (OwesFinalMark("final-mark.recorded", Aleksandrovskaya, content, period, pupil, about))
            {
                SayDuty("final-mark.recorded", about, Moment.At(EndOfDay(period.Last)), isMoment: false, FinalMark(content, period, pupil), Covers(FactKinds.FinalMarks, period.Last, content.Journal));
            }
        }
    }

    /// <summary>Elista, 6.5: no moment is set, and the duty runs until the year is closed.</summary>
    private void Elista65Attestation(JournalRecord content)
    {
        foreach (var (period, pupil, about) in Periods(content))
        {
            if (OwesFinalMark("final-mark.recorded", ElistaRecords with { To = new LocalDate(2024, 8, 31) }, content, period, pupil, about))
            {
                SayOpenAfter("final-mark.recorded", about, content.Journal, period, FinalMark(content, period, pupil), Covers(FactKinds.FinalMarks, period.Last, content.Journal));
            }
        }
    }

    /// <summary>Elista, 6.2: who came to lessons has a current mark.</summary>
    private void Elista62CurrentMarks(JournalRecord content)
    {
        const string Norm = "mark.current-given";
        foreach (var (period, pupil, about) in Periods(content))
        {
            if (!ElistaRecords.Holds(period.Last))
            {
                Say(Norm, about, OracleVerdict.NotInForce);
                continue;
            }

            var came = LessonsIn(content, period)
                .Where(l => PupilsOf(content.Journal, l.Current.Date).Contains(Register.OrdinalOf(pupil)))
                .Select(l => l.AttendanceOf(pupil))
                .ToList();
            if (!Concerns(period, content.Journal.Class) || !Register.IsMarked(content.Journal) || !Belongs(content, period, pupil) || came.TrueForAll(c => c is Cell.AbsentCell or Cell.ExemptCell))
            {
                Say(Norm, about, OracleVerdict.NotApplicable);
            }
            else if (came.TrueForAll(c => c is null or Cell.AbsentCell or Cell.ExemptCell))
            {
                Say(Norm, about, OracleVerdict.Undetermined);
            }
            else
            {
                SayOpenAfter(Norm, about, content.Journal, period, FirstMark(content, period, pupil), Covers(FactKinds.Marks | FactKinds.Assessments, period.Last, content.Journal));
            }
        }
    }

    /// <summary>Lenskaya, ЭД-3: the family sees a result by the end of the day after the one on which it first stood on record.</summary>
    private void LenskayaED3Published(JournalRecord content)
    {
        const string Norm = "final-mark.published";
        foreach (var result in content.FinalMarks.GroupBy(f => (f.Pupil, f.Period)))
        {
            var about = $"journal:{content.Journal.Id}/pupil:{result.Key.Pupil}/period:{result.Key.Period}";
            var published = result.Min(f => f.PublishedAt);
            var stands = result.Select(f => f.Recorded.At).Append(published).Min();
            var day = stands is { } at ? at.InZone(Register.School.TimeZone).Date : Register.FindPeriod(result.Key.Period)!.Last;
            if (!Lenskaya.Holds(day))
            {
                Say(Norm, about, OracleVerdict.NotInForce);
            }
            else
            {
                var due = stands is null ? Moment.Unknown : Moment.At(EndOfDay(day.PlusDays(1)));
                SayDuty(Norm, about, due, isMoment: false, published is { } shown ? Moment.At(shown) : Moment.NotYet, isCovered: true);
            }
        }
    }

    /// <summary>Every period of the school or of the journal's class, with who belongs to the journal at its end and who has a final mark.</summary>
    private IEnumerable<(StudyPeriod Period, PupilId Pupil, string About)> Periods(JournalRecord content) =>
        from period in PeriodsOf(content.Journal)
        let members = PupilsOf(content.Journal, period.Last).Select(ordinal => Register.Pupils[ordinal])
        from pupil in members.Union(content.FinalMarks.Where(f => f.Period == period.Id).Select(f => f.Pupil))
        select (period, pupil, $"journal:{content.Journal.Id}/pupil:{pupil}/period:{period.Id}");

    private IEnumerable<StudyPeriod> PeriodsOf(Journal journal) => Register.Periods.Where(p => p.Class is null || p.Class == journal.Class);

    /// <summary>A class follows its own periods where it has any; the year, and what else there is, apart.</summary>
    private bool Concerns(StudyPeriod period, ClassId? schoolClass) =>
        period.Class is not null
        || !Register.Periods.Any(p => p.Class is not null && p.Class == schoolClass && (p.Kind == PeriodKind.Year) == (period.Kind == PeriodKind.Year));

    private bool Belongs(JournalRecord content, StudyPeriod period, PupilId pupil) => PupilsOf(content.Journal, period.Last).Contains(Register.OrdinalOf(pupil));

    private static IEnumerable<LessonRecord> LessonsIn(JournalRecord content, StudyPeriod period) =>
        content.Lessons.Where(l => l.Current.Status != LessonStatus.Cancelled && period.Contains(l.Current.Date));

    private bool OwesFinalMark(string norm, Force force, JournalRecord content, StudyPeriod period, PupilId pupil, string about)
    {
        OracleVerdict? without = !force.Holds(period.Last) ? OracleVerdict.NotInForce
            : !Concerns(period, content.Journal.Class) || !Register.IsMarked(content.Journal) || !LessonsIn(content, period).Any() || !Belongs(content, period, pupil) ? OracleVerdict.NotApplicable
            : null;
        if (without is { } verdict)
        {
            Say(norm, about, verdict);
        }

        return without is null;
    }

    private void SayOpenAfter(string norm, string about, Journal journal, StudyPeriod period, Moment done, bool isCovered) =>
        SayOpen(norm, about, EndOfDay(period.Last), ClosedAfter(journal.Id, EndOfDay(period.Last)), done, isCovered);

    private static Moment FinalMark(JournalRecord content, StudyPeriod period, PupilId pupil) =>
        Entered(content.FinalMarks.FirstOrDefault(f => f.Period == period.Id && f.Pupil == pupil)?.Recorded);

    /// <summary>The first mark of a work done in the period, by the pupil's own day where one is stated.</summary>
    private static Moment FirstMark(JournalRecord content, StudyPeriod period, PupilId pupil)
    {
        var first = Moment.NotYet;
        foreach (var assessment in content.Assessments.Where(a => period.Contains(OwnDay(a, pupil) ?? a.Day)))
        {
            foreach (var mark in assessment.MarksOf(pupil))
            {
                first = mark.Cell is Cell.ExemptCell or Cell.DebtCell ? first : first.Earlier(Entered(mark.Recorded));
            }
        }

        return first;
    }
}
