using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>The norms about results of assessments, written out as one walk over the members of a class and the marks beside them.</summary>
/// <remarks>For records that list all pupils and all marks, as the demo school does.</remarks>
internal static class HandResultAudit
{
    internal static void Run<TLedger>(JournalIndex journal, DayTables tables, HandRoll roll, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var loop = new Loop<TLedger>(journal, tables, roll.Of(journal.Ordinal), tally, ledger);
        foreach (var assessment in journal.Assessments)
        {
            loop.Assessment(assessment);
        }
    }

    private ref struct Loop<TLedger>(JournalIndex journal, DayTables tables, ReadOnlySpan<HandRoll.Member> members, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        private readonly Instant[] due = tables.EndOfWeekAfter[journal.CalendarGroup];
        private readonly ReadOnlySpan<HandRoll.Member> members = members;
        private readonly TLedger ledger = ledger;
        private int number;

        internal void Assessment(AssessmentRow assessment)
        {
            var marks = assessment.Record.Marks.AsSpan();
            var (member, mark) = (0, 0);
            while (true)
            {
                while (member < members.Length && !members[member].Includes(assessment.Day))
                {
                    member++;
                }

                if (member == members.Length && mark == marks.Length)
                {
                    return;
                }

                var order = member == members.Length ? 1 : mark == marks.Length ? -1 : members[member].Pupil.CompareTo(marks[mark].Pupil);
                var pupil = order <= 0 ? members[member].Pupil : marks[mark].Pupil;
                var first = mark;
                while (order >= 0 && mark < marks.Length && marks[mark].Pupil == pupil)
                {
                    mark++;
                }

                while (order <= 0 && member < members.Length && members[member].Pupil == pupil)
                {
                    member++;
                }

                Result(assessment, pupil, order <= 0, Known(marks[first..mark]));
            }
        }

        private readonly ReadOnlySpan<MarkEntry> Known(ReadOnlySpan<MarkEntry> entries)
        {
            while (entries is [.., var last] && !last.Recorded.IsKnownAt(tables.AsOf))
            {
                entries = entries[..^1];
            }

            return entries;
        }

        private void Result(AssessmentRow assessment, PupilId pupil, bool isMember, ReadOnlySpan<MarkEntry> entries)
        {
            if (!isMember && entries.IsEmpty)
            {
                return;
            }

            Cell? result = null;
            int? ownDay = null;
            foreach (var entry in entries)
            {
                result = entry.Cell;
                ownDay ??= entry.Day is { } own ? journal.School.Register.Year.DayOf(own) : null;
            }

            var attendance = assessment.LessonOrdinal >= 0 ? journal.Lessons[assessment.LessonOrdinal].Record.AttendanceOf(pupil) : null;
            Recorded(assessment, pupil, entries, result, ownDay, attendance);
            if (result is Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell or Cell.NotAttestedCell)
            {
                Present(assessment, pupil, ownDay, attendance);
                Prohibit(HandNorms.LessonHeld, assessment.LessonOrdinal < 0 || journal.Lessons[assessment.LessonOrdinal].Status == LessonStatus.Cancelled, assessment, pupil);
                Prohibit(HandNorms.PupilEnrolled, !(ownDay is { } day ? HandRoll.Includes(members, pupil, day) : isMember), assessment, pupil);
            }
            else
            {
                Count(HandNorms.PupilPresent, Verdict.NotApplicable, null);
                Count(HandNorms.LessonHeld, Verdict.NotApplicable, null);
                Count(HandNorms.PupilEnrolled, Verdict.NotApplicable, null);
            }

            number++;
        }

        private void Recorded(AssessmentRow assessment, PupilId pupil, ReadOnlySpan<MarkEntry> entries, Cell? result, int? ownDay, Cell? attendance)
        {
            var hasLesson = assessment.LessonOrdinal >= 0;
            if (!journal.IsMarked || (hasLesson && journal.Lessons[assessment.LessonOrdinal].Status == LessonStatus.Cancelled) || result is Cell.ExemptCell or Cell.DebtCell)
            {
                Count(HandNorms.MarkRecorded, Verdict.NotApplicable, null);
                return;
            }

            var isExpected = result is not null ? ownDay is not null || attendance is null
                : hasLesson && attendance is null && journal.Lessons[assessment.LessonOrdinal].Status == LessonStatus.Planned && journal.Lessons[assessment.LessonOrdinal].OverAt > journal.School.AsOf;
            if (!isExpected && attendance is null)
            {
                Gap(HandNorms.MarkRecorded, assessment, pupil);
                return;
            }

            if (!isExpected && attendance is Cell.AbsentCell or Cell.ExemptCell)
            {
                Count(HandNorms.MarkRecorded, Verdict.NotApplicable, null);
                return;
            }

            Judge(assessment, pupil, entries, due[ownDay ?? assessment.Day]);
        }

        private void Judge(AssessmentRow assessment, PupilId pupil, ReadOnlySpan<MarkEntry> entries, Instant end)
        {
            var done = Moment.NotYet;
            foreach (var entry in entries)
            {
                if (entry.Cell is not Cell.DebtCell)
                {
                    done = Moment.OfEntry(entry.Recorded.At);
                    break;
                }
            }

            if (done.IsUnknown)
            {
                Gap(HandNorms.MarkRecorded, assessment, pupil);
                return;
            }

            var verdict = done.IsKnown ? (done.Instant < end ? Verdict.Fulfilled : Verdict.FulfilledLate) : tables.AsOf >= end ? Verdict.Overdue : Verdict.Pending;
            Count(HandNorms.MarkRecorded, verdict, end);
            if (verdict is Verdict.FulfilledLate or Verdict.Overdue)
            {
                Report(HandNorms.MarkRecorded, verdict, end, done.InstantOrNull, assessment, pupil);
            }
        }

        private void Present(AssessmentRow assessment, PupilId pupil, int? ownDay, Cell? attendance)
        {
            if (ownDay is null && assessment.LessonOrdinal >= 0 && attendance is null)
            {
                Gap(HandNorms.PupilPresent, assessment, pupil);
            }
            else
            {
                Prohibit(HandNorms.PupilPresent, ownDay is null && attendance is Cell.AbsentCell, assessment, pupil);
            }
        }

        private void Prohibit(int norm, bool isBroken, AssessmentRow assessment, PupilId pupil)
        {
            Count(norm, isBroken ? Verdict.Violated : Verdict.Fulfilled, null);
            if (isBroken)
            {
                Report(norm, Verdict.Violated, null, null, assessment, pupil);
            }
        }

        private void Count(int norm, Verdict verdict, Instant? end)
        {
            tally.Count(norm, verdict);
            ledger.Add(norm, number, verdict, end);
        }

        private void Gap(int norm, AssessmentRow assessment, PupilId pupil)
        {
            Count(norm, Verdict.Undetermined, null);
            tally.Gaps.Add((norm, $"{assessment.Record.Assessment.Id}/{pupil}"));
        }

        private readonly void Report(int norm, Verdict verdict, Instant? end, Instant? doneAt, AssessmentRow assessment, PupilId pupil)
        {
            tally.Findings.Add(new HandFinding(
                norm,
                journal.Journal.Id,
                assessment.Record.Assessment.Id.Value,
                pupil,
                assessment.LessonOrdinal >= 0 ? journal.Lessons[assessment.LessonOrdinal].WhoTaught : journal.Journal.Teacher,
                verdict,
                end,
                doneAt));
        }
    }
}
