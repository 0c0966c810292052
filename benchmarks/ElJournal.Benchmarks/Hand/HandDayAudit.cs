using System.Globalization;
using ElJournal.Domain.Records;
using ElJournal.Rules.Norms;

namespace ElJournal.Benchmarks.Hand;

/// <summary>The norms about days of classes and teachers and about orders.</summary>
internal static class HandDayAudit
{
    internal static void RunClass<TLedger>(SchoolRegister register, HandTimetable timetable, HandRoll roll, int ordinal, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger =>
        Run(HandNorms.ClassOneLesson, timetable.ByClass[ordinal], (a, b) => roll.Share(register.Journals, a.Journal, b.Journal, a.Day), tally, ledger);

    internal static void RunTeacher<TLedger>(HandTimetable timetable, int ordinal, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger =>
        Run(HandNorms.TeacherOneLesson, timetable.ByTeacher[ordinal], static (_, _) => true, tally, ledger);

    internal static void RunOrders<TLedger>(SchoolRegister register, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var orders = register.Enrolments
            .Where(e => e.Order?.Date is not null)
            .GroupBy(e => (e.Order!.Number, e.Order.Date!.Value.Year), e => e.Order!.Date!.Value);
        var number = 0;
        foreach (var order in orders)
        {
            Count(HandNorms.OrderOneDate, number++, order.Distinct().Count() > 1, order.Key.Number, tally, ledger);
        }
    }

    private static void Run<TLedger>(int norm, HandTimetable.Lesson[] lessons, Func<HandTimetable.Lesson, HandTimetable.Lesson, bool> meet, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var number = 0;
        for (var first = 0; first < lessons.Length;)
        {
            var end = first;
            var overlaps = false;
            for (; end < lessons.Length && lessons[end].Day == lessons[first].Day; end++)
            {
                for (var i = first; i < end && !overlaps; i++)
                {
                    overlaps = lessons[i].End > lessons[end].Start && meet(lessons[i], lessons[end]);
                }
            }

            Count(norm, number++, overlaps, overlaps ? lessons[first].Day.ToString(CultureInfo.InvariantCulture) : "", tally, ledger);
            first = end;
        }
    }

    private static void Count<TLedger>(int norm, int number, bool isBroken, string name, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var verdict = isBroken ? Verdict.Violated : Verdict.Fulfilled;
        tally.Count(norm, verdict);
        ledger.Add(norm, number, verdict, null);
        if (isBroken)
        {
            tally.Findings.Add(new HandFinding(norm, default, name, null, null, verdict, null, null));
        }
    }
}
