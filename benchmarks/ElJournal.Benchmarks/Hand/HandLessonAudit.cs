using ElJournal.Benchmarks.Packs;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>The lesson norms of <c>lenskaya-2017</c> and its base, written out as one loop over the rows of a journal; and the synthetic norms, family by family.</summary>
/// <remarks>What the engine does for every norm alike is done here once where it can be: an inapplicable lesson leaves at the top, and a known, timely entry is asked for no reason.</remarks>
internal static class HandLessonAudit
{
    internal static void Run<TLedger>(JournalIndex journal, DayTables tables, HandNormSet norms, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var loop = new Loop<TLedger>(journal, tables, norms, tally, ledger);
        for (var i = 0; i < journal.Lessons.Length; i++)
        {
            loop.Lesson(i, in journal.Lessons[i]);
        }
    }

    /// <summary>A stated "none" that a task replaced later is no task.</summary>
    internal static Moment FirstTask(in LessonRow row)
    {
        foreach (var entry in row.Record.Homework)
        {
            if (entry.IsTask)
            {
                return Moment.OfEntry(entry.Recorded.At);
            }
        }

        return Moment.NotYet;
    }

    private struct Loop<TLedger>(JournalIndex journal, DayTables tables, HandNormSet norms, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        private readonly int synthetic = norms.Synthetic;
        private readonly Instant[] startOfDay = tables.StartOfDay[journal.CalendarGroup];
        private readonly Instant[] endOfDay = tables.EndOfDay[journal.CalendarGroup];
        private readonly bool isClassJournal = journal.Journal.Kind == JournalKind.Class;
        private readonly bool isWholeClass = journal.Journal.Subgroup is null;
        private readonly TLedger ledger = ledger;

        internal void Lesson(int number, in LessonRow row)
        {
            if (row.Status == LessonStatus.Cancelled)
            {
                NotApplicable(number);
                return;
            }

            var endOfToday = endOfDay[row.Day];
            Duty(HandNorms.LessonRecorded, number, row.Entered, endOfToday, FactKinds.LessonEntries, in row);
            NotAhead(HandNorms.LessonNotAhead, number, row.Entered, FactKinds.LessonEntries, in row);
            Duty(HandNorms.AttendanceRecorded, number, row.AttendanceEntered, endOfToday, FactKinds.Attendance, in row);
            Duty(HandNorms.HomeworkRecorded, number, row.HomeworkEntered, endOfToday, FactKinds.Homework, in row);
            DutyUntil(HandNorms.HomeworkBeforeLastLesson, number, row.HomeworkEntered, row.LastLessonEnd, FactKinds.Homework, in row);
            if (norms.IsFive)
            {
                return;
            }

            Substitution(number, in row);
            NotAhead(HandNorms.AttendanceNotAhead, number, row.AttendanceEntered, FactKinds.Attendance, in row);
            if (row.HasTask)
            {
                Duty(HandNorms.HomeworkAhead, number, FirstTask(in row), startOfDay[row.Day], FactKinds.Homework, in row);
            }
            else
            {
                NoTask(HandNorms.HomeworkAhead, number, in row);
            }

            OnSchoolDay(number, in row);
            if (synthetic > 0)
            {
                Synthetic(number, in row);
            }
        }

        private void NotApplicable(int number)
        {
            for (var norm = 0; norm < (norms.IsFive ? HandNorms.Five : HandNorms.FirstOfSchool); norm++)
            {
                Count(norm, number, Verdict.NotApplicable, null);
            }

            for (var i = 0; i < synthetic; i++)
            {
                Count(HandNorms.FirstSynthetic + i, number, Verdict.NotApplicable, null);
            }
        }

        /// <summary>A duty due before an instant.</summary>
        private void Duty(int norm, int number, in Moment done, Instant end, FactKinds needs, in LessonRow row)
        {
            if (done.IsKnown)
            {
                var isInTime = done.Instant < end;
                Count(norm, number, isInTime ? Verdict.Fulfilled : Verdict.FulfilledLate, end);
                if (!isInTime)
                {
                    Report(norm, Verdict.FulfilledLate, end, done.Instant, in row);
                }
            }
            else if (done.IsUnknown || (row.Complete & needs) != needs)
            {
                Gap(norm, number, in row);
            }
            else
            {
                Open(norm, number, end, tables.AsOf >= end, in row);
            }
        }

        /// <summary>A duty due until a moment, itself in time.</summary>
        private void DutyUntil(int norm, int number, in Moment done, in Moment last, FactKinds needs, in LessonRow row)
        {
            if (done.IsNotYet && (row.Complete & needs) != needs)
            {
                Gap(norm, number, in row);
            }
            else if (last.IsKnown && done.IsKnown)
            {
                var isInTime = done.Instant <= last.Instant;
                Count(norm, number, isInTime ? Verdict.Fulfilled : Verdict.FulfilledLate, last.Instant);
                if (!isInTime)
                {
                    Report(norm, Verdict.FulfilledLate, last.Instant, done.Instant, in row);
                }
            }
            else if (last.IsUnknown || done.IsUnknown)
            {
                Gap(norm, number, in row);
            }
            else if (last.IsKnown)
            {
                Open(norm, number, last.Instant, tables.AsOf > last.Instant, in row);
            }
            else
            {
                Count(norm, number, done.IsKnown ? Verdict.Fulfilled : Verdict.Pending, null);
            }
        }

        private void Open(int norm, int number, Instant end, bool isOver, in LessonRow row)
        {
            Count(norm, number, isOver ? Verdict.Overdue : Verdict.Pending, end);
            if (isOver)
            {
                Report(norm, Verdict.Overdue, end, null, in row);
            }
        }

        private void Substitution(int number, in LessonRow row)
        {
            switch (row.IsSubstituted)
            {
                case Truth.Yes:
                    DutyUntil(HandNorms.SubstitutionShown, number, row.SubstitutionRecorded, row.Entered, FactKinds.LessonEntries | FactKinds.Substitutions, in row);
                    break;
                case Truth.No:
                    Count(HandNorms.SubstitutionShown, number, Verdict.NotApplicable, null);
                    break;
                default:
                    Gap(HandNorms.SubstitutionShown, number, in row);
                    break;
            }
        }

        private void NotAhead(int norm, int number, in Moment done, FactKinds needs, in LessonRow row)
        {
            if (done.IsKnown && row.Start.IsKnown)
            {
                var isAhead = done.Instant < row.Start.Instant;
                Count(norm, number, isAhead ? Verdict.Violated : Verdict.Fulfilled, null);
                if (isAhead)
                {
                    Report(norm, Verdict.Violated, null, null, in row);
                }
            }
            else if (done.IsNotYet && (row.Complete & needs) == needs)
            {
                Count(norm, number, Verdict.NotApplicable, null);
            }
            else
            {
                Gap(norm, number, in row);
            }
        }

        private void NoTask(int norm, int number, in LessonRow row)
        {
            if ((row.Complete & FactKinds.Homework) != FactKinds.None || row.Record.CurrentHomework is not null)
            {
                Count(norm, number, Verdict.NotApplicable, null);
            }
            else
            {
                Gap(norm, number, in row);
            }
        }

        private void OnSchoolDay(int number, in LessonRow row)
        {
            if (row.IsOnSchoolDay)
            {
                Count(HandNorms.OnSchoolDay, number, Verdict.Fulfilled, null);
            }
            else if ((row.Complete & FactKinds.Calendar) != FactKinds.None)
            {
                Count(HandNorms.OnSchoolDay, number, Verdict.Violated, null);
                Report(HandNorms.OnSchoolDay, Verdict.Violated, null, null, in row);
            }
            else
            {
                Gap(HandNorms.OnSchoolDay, number, in row);
            }
        }

        private void Synthetic(int number, in LessonRow row)
        {
            var hasTopic = row.Record.Current.Topic is not null;
            for (var i = 0; i < SyntheticNorms.CountOf(0, synthetic); i++)
            {
                When(isClassJournal, HandNorms.Synthetic(0, i), number, row.Entered, tables.Days[i], FactKinds.LessonEntries, in row);
            }

            for (var i = 0; i < SyntheticNorms.CountOf(1, synthetic); i++)
            {
                When(isClassJournal && hasTopic, HandNorms.Synthetic(1, i), number, row.AttendanceEntered, tables.SchoolDays[i], FactKinds.Attendance, in row);
            }

            for (var i = 0; i < SyntheticNorms.CountOf(2, synthetic); i++)
            {
                var norm = HandNorms.Synthetic(2, i);
                if (isWholeClass && row.HasTask)
                {
                    DutyUntil(norm, number, row.HomeworkEntered, row.LastLessonEnd, FactKinds.Homework, in row);
                }
                else if (!isWholeClass)
                {
                    Count(norm, number, Verdict.NotApplicable, null);
                }
                else
                {
                    NoTask(norm, number, in row);
                }
            }

            for (var i = 0; i < SyntheticNorms.CountOf(3, synthetic); i++)
            {
                var norm = HandNorms.Synthetic(3, i);
                if (isClassJournal && row.IsSubstituted == Truth.Unknown)
                {
                    Gap(norm, number, in row);
                }
                else
                {
                    When(isClassJournal && row.IsSubstituted == Truth.Yes, norm, number, row.SubstitutionRecorded, tables.Days[i], FactKinds.LessonEntries | FactKinds.Substitutions, in row);
                }
            }

            for (var i = 0; i < SyntheticNorms.CountOf(4, synthetic); i++)
            {
                var norm = HandNorms.Synthetic(4, i);
                if (hasTopic && row.AttendanceEntered.IsNotYet && (row.Complete & FactKinds.Attendance) == FactKinds.None)
                {
                    Gap(norm, number, in row);
                }
                else
                {
                    When(hasTopic && !row.AttendanceEntered.IsNotYet, norm, number, row.HomeworkEntered, tables.Weeks[i], FactKinds.Homework, in row);
                }
            }
        }

        private void When(bool applies, int norm, int number, in Moment done, Instant[][] ends, FactKinds needs, in LessonRow row)
        {
            if (applies)
            {
                Duty(norm, number, done, ends[journal.CalendarGroup][row.Day], needs, in row);
            }
            else
            {
                Count(norm, number, Verdict.NotApplicable, null);
            }
        }

        private void Count(int norm, int number, Verdict verdict, Instant? due)
        {
            tally.Count(norm, verdict);
            ledger.Add(norm, number, verdict, due);
        }

        private void Gap(int norm, int number, in LessonRow row)
        {
            Count(norm, number, Verdict.Undetermined, null);
            tally.Gaps.Add((norm, row.Id.Value));
        }

        private readonly void Report(int norm, Verdict verdict, Instant? due, Instant? doneAt, in LessonRow row)
        {
            tally.Findings.Add(new HandFinding(
                norm,
                journal.Journal.Id,
                row.Id.Value,
                null,
                row.WhoTaught,
                verdict,
                due,
                doneAt));
        }
    }
}
