using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Tests.Naive;

/// <summary>Judges by the same regulation as the engine, the way one would write it first: norm by norm, case by case, with objects, no rows, no columns, no order.</summary>
internal sealed class NaiveInterpreter
{
    private readonly Regulation regulation;
    private readonly ISchoolYearSource source;
    private readonly SchoolIndex index;
    private readonly MarkPolicy marks;
    private readonly List<NaiveVerdict> found = [];

    private NaiveInterpreter(Regulation regulation, ISchoolYearSource source, Instant asOf) =>
        (this.regulation, this.source, index, marks) = (regulation, source, SchoolIndexBuilder.Build(source, asOf), MarkPolicy.Of(regulation));

    internal static IReadOnlyList<NaiveVerdict> Judge(Regulation regulation, ISchoolYearSource source, Instant asOf)
    {
        var interpreter = new NaiveInterpreter(regulation, source, asOf);
        for (var number = 0; number < regulation.Bindings.Length; number++)
        {
            // Dispatched at run time, so that a new kind of case is judged without being listed here.
            interpreter.Judge((dynamic)regulation.Bindings[number].Norm, number);
        }

        return interpreter.found;
    }

    private void Judge<TCase>(CaseNorm<TCase> norm, int number)
        where TCase : struct, ICase
    {
        foreach (var (_, about, c) in AllCases.Of(norm.Cases, index, source, marks))
        {
            found.Add(Judge(norm, number, about, c));
        }
    }

    private NaiveVerdict Judge<TCase>(CaseNorm<TCase> norm, int number, string about, TCase c)
        where TCase : struct, ICase
    {
        var binding = regulation.Bindings[number];
        var edition = binding.EditionOn(index.Register.Year.DateOf(c.Day));
        var verdict = new NaiveVerdict(
            $"{norm.Id}@{about}", number, Verdict.NotInForce, (edition ?? binding.Editions[0]).Force == Force.Advice, Deadline.NotSet, default, edition is null ? null : norm.BearerUnder(edition).Who(in c));
        if (edition is null)
        {
            return verdict;
        }

        var applies = norm.WhenUnder(edition.Readings).Select(w => w.Resolve(edition.Readings).Holds(in c)).ToList();
        return applies.Contains(Truth.No) ? verdict with { Verdict = Verdict.NotApplicable }
            : applies.Contains(Truth.Unknown) ? verdict with { Verdict = Verdict.Undetermined }
            : norm is Prohibition<TCase> prohibition ? verdict with { Verdict = OfProhibition(prohibition, edition.Readings, c) }
            : OfDuty(verdict, (Obligation<TCase>)norm, edition, c);
    }

    private static Verdict OfProhibition<TCase>(Prohibition<TCase> norm, ReadingSet readings, TCase c)
        where TCase : struct, ICase
    {
        var breach = norm.Breach.Select(w => w.Resolve(readings).Holds(in c)).ToList();
        return breach.Contains(Truth.No) ? Verdict.Fulfilled : breach.Contains(Truth.Unknown) ? Verdict.Undetermined : Verdict.Violated;
    }

    private NaiveVerdict OfDuty<TCase>(NaiveVerdict verdict, Obligation<TCase> norm, BindingEdition edition, TCase c)
        where TCase : struct, ICase
    {
        var group = index.CalendarGroups[c.CalendarGroup];
        var day = norm.Anchor.Resolve(edition.Readings).Day(in c);
        var anchor = new DeadlineAnchor
        {
            Day = index.Register.Year.DateOf(day == EventDay.Unknown ? 0 : day),
            Week = group.Week,
            Periods = group.Periods,
            EventStart = c.EventStart,
            EventEnd = c.EventEnd,
            LastLessonEnd = norm.DueUnder(edition) is DueSpec.LastLesson ? c.LastLessonEndUnder(LastLessonCount.Under(edition.Readings)) : c.LastLessonEnd,
            Entry = c.Entry,
        };
        var rule = DueRules.Resolve(norm.DueUnder(edition)!, edition.Readings, group.Week);
        var needsNoDay = rule is DeadlineRule.NotSet or DeadlineRule.BeforeDate or DeadlineRule.EndOfLastLesson or DeadlineRule.MomentOfEntry or DeadlineRule.EndOfEntryDay or DeadlineRule.BeforeEvent;
        var due = day == EventDay.Unknown && !needsNoDay ? Deadline.Unknown : AfterOutage(index.Calculator.Reckon(rule, anchor), edition.Readings, group);
        due = norm.DueUnder(edition) is DueSpec.Paused && c is ResultCase work ? AfterIllness(due, work) : due;
        var moment = norm.FulfilledAt.Resolve(edition.Readings);
        var done = moment.When(in c);
        var isSeen = !done.IsNotYet || ((moment.Needs & ~norm.CaseKind.MadeOf) & ~c.Complete) == FactKinds.None;
        var judged = !isSeen || done.IsDoubtful || due.Kind == DeadlineKind.Unknown ? Verdict.Undetermined
            : due.Kind == DeadlineKind.NotSet ? Open(c, done)
            : done.IsUnknown ? Verdict.Undetermined
            : done.IsKnown ? (due.IsMetBy(done.Instant) ? Verdict.Fulfilled : Verdict.FulfilledLate)
            : due.HasPassed(index.AsOf) ? Verdict.Overdue
            : Verdict.Pending;
        // What passed may have been put off by an illness that is not on record.
        judged = norm.DueUnder(edition) is DueSpec.Paused && judged is (Verdict.Overdue or Verdict.FulfilledLate) && !c.Complete.HasFlag(FactKinds.Excuses) ? Verdict.Undetermined : judged;
        var isClosed = due.Kind == DeadlineKind.NotSet && judged != Verdict.Undetermined && c.Closing.IsKnown;
        return verdict with { Verdict = judged, Due = isClosed ? Deadline.Until(c.Closing) : due, Done = done };
    }

    /// <summary>A duty of no set moment: what a closing does not find is overdue.</summary>
    private static Verdict Open<TCase>(TCase c, Moment done)
        where TCase : struct, ICase =>
        !c.Closing.IsKnown ? (!done.IsNotYet ? Verdict.Fulfilled : c.IsOver ? Verdict.Undetermined : Verdict.Pending)
        : done.IsNotYet ? Verdict.Overdue
        : done.IsUnknown || done.Instant <= c.Closing.Instant ? Verdict.Fulfilled
        : Verdict.FulfilledLate;

    /// <summary>Day by day: each day of illness between the work and its deadline puts that off by one.</summary>
    private Deadline AfterIllness(Deadline due, ResultCase c)
    {
        if (due.Kind != DeadlineKind.Set || c.WhoTaught is not { } teacher)
        {
            return due;
        }

        var clock = index.Register.Clock;
        var stated = clock.LocalOf(due.Instant);
        var illnesses = index.Ledger<Excuse>().Where(e => e.Person.Value == teacher.Value && e.Reason == ExcuseReason.Illness).ToList();
        var days = 0;
        for (var day = index.Register.Year.DateOf(c.Day).PlusDays(1); clock.StartOfDay(day) < clock.At(stated.Date.PlusDays(days), stated.TimeOfDay); day = day.PlusDays(1))
        {
            days += illnesses.Exists(e => e.Span.Contains(day)) ? 1 : 0;
        }

        var end = days == 0 ? due.Instant : clock.At(stated.Date.PlusDays(days), stated.TimeOfDay);
        return due.IsInclusive ? Deadline.Until(end) : Deadline.Before(end);
    }

    private Deadline AfterOutage(Deadline due, ReadingSet readings, CalendarGroup group)
    {
        var clock = index.Register.Clock;
        var outage = readings[KnownReadings.Outage].Id == "a" && due.Kind == DeadlineKind.Set
            ? index.Register.Outages.FirstOrDefault(o => o.From < due.Instant && due.Instant <= o.To)
            : null;
        return outage is null ? due
            : index.Register.Calendar.SchoolDayFrom(clock.DateOf(outage.To), 1, group.Week) is { } day ? Deadline.Before(clock.EndOfDay(day))
            : Deadline.Unknown;
    }
}
