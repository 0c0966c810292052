using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Tells which lists of the school are full: of the timetable, of teachers, of pupils. Those of parents <see cref="GuardianWriter"/> knows.</summary>
internal static class ListWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.ReferenceData, [Norms.TimetableFilled, Norms.TeacherListFilled, Norms.PupilDataFilled], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        draft.Facts.Add(new ReferenceState(ReferenceSection.Timetable) { ValidFrom = DayTable.First, ConfirmedAt = plan.Days.StartOf(-1) });
        foreach (var schoolClass in plan.BareClasses)
        {
            var occasion = new Occasion { About = new("class", schoolClass.Id.Value), Day = 0, Week = schoolClass.Week };
            if (schoolClass.Members.Count == 0)
            {
                draft.Expected.NotReached(Norms.TimetableFilled, occasion);
            }
            else
            {
                draft.Expected.Duty(Norms.TimetableFilled, occasion, null);
            }
        }

        foreach (var journal in plan.Journals.Where(j => j.Lessons.Count == 0))
        {
            var occasion = new Occasion { About = new("journal", journal.Id.Value), Day = 0, Week = journal.Week };
            if (journal.IsTeacherStated)
            {
                draft.Expected.Done(Norms.TeacherListFilled, occasion);
            }
            else
            {
                draft.Expected.Duty(Norms.TeacherListFilled, occasion, null);
            }
        }

        foreach (var stay in plan.AllClasses.SelectMany(c => c.Members).GroupBy(m => m.Pupil).Select(g => g.MinBy(m => m.From)!))
        {
            var isNearMiss = plan.EnrolmentSlips.OfPupil.TryGetValue(stay.Pupil, out var slip) && slip == DutySlip.LastTick;
            draft.Expected.Duty(
                Norms.PupilDataFilled, new Occasion { About = new("pupil", stay.Pupil.Value), Day = stay.From, Week = stay.Class.Week }, stay.RecordedAt, isNearMiss);
        }
    }
}
