using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Indexing;

namespace ElJournal.Benchmarks.Hand;

/// <summary>The audit that a good engineer writes for one act and one school: plain loops over prepared rows, one thread or all.</summary>
internal sealed class HandAudit
{
    private readonly SchoolRegister register;
    private readonly ImmutableArray<JournalIndex> journals;
    private readonly DayTables tables;
    private readonly HandRoll roll;
    private readonly HandTimetable timetable;
    private readonly HandNormSet norms;

    internal HandAudit(SchoolIndex index, ImmutableArray<JournalIndex> journals, HandNormSet norms)
    {
        (register, this.journals, this.norms) = (index.Register, journals, norms);
        tables = new DayTables(index);
        roll = new HandRoll(register);
        timetable = new HandTimetable(register, journals);
    }

    /// <summary>Judges the norms about lessons.</summary>
    internal HandTally Lessons<TLedger>(int threads, Func<TLedger> open)
        where TLedger : struct, IHandLedger =>
        ForEach(threads, journals.Length, open, (int part, HandTally tally, TLedger ledger) => HandLessonAudit.Run(journals[part], tables, norms, tally, ledger));

    /// <summary>Judges all norms.</summary>
    internal HandTally School<TLedger>(int threads, Func<TLedger> open)
        where TLedger : struct, IHandLedger =>
        ForEach(threads, journals.Length + register.Classes.Length + register.Staff.Length + 1, open, Part);

    private void Part<TLedger>(int part, HandTally tally, TLedger ledger)
        where TLedger : struct, IHandLedger
    {
        var (first, second) = (part - journals.Length, part - journals.Length - register.Classes.Length);
        if (first < 0)
        {
            HandLessonAudit.Run(journals[part], tables, norms, tally, ledger);
            HandResultAudit.Run(journals[part], tables, roll, tally, ledger);
        }
        else if (second < 0)
        {
            HandDayAudit.RunClass(register, timetable, roll, first, tally, ledger);
        }
        else if (second < register.Staff.Length)
        {
            HandDayAudit.RunTeacher(timetable, second, tally, ledger);
        }
        else
        {
            HandDayAudit.RunOrders(register, tally, ledger);
        }
    }

    private HandTally ForEach<TLedger>(int threads, int parts, Func<TLedger> open, PartAction<TLedger> judge)
        where TLedger : struct, IHandLedger
    {
        var total = new HandTally(norms.Counters);
        if (threads == 1)
        {
            for (var part = 0; part < parts; part++)
            {
                judge(part, total, open());
                total.Flush();
            }

            return total;
        }

        Parallel.For(
            0,
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new HandTally(norms.Counters),
            (part, _, tally) =>
            {
                judge(part, tally, open());
                tally.Flush();
                return tally;
            },
            tally =>
            {
                lock (total)
                {
                    total.Add(tally);
                }
            });
        return total;
    }

    private delegate void PartAction<TLedger>(int part, HandTally tally, TLedger ledger);
}
