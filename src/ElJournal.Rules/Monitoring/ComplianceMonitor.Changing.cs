using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>How a monitor follows changes of facts and of time.</summary>
public sealed partial class ComplianceMonitor
{
    private VerdictDelta Change(Instant at, ImmutableArray<FactChange> changes, bool isKept)
    {
        if (at < AsOf)
        {
            throw new ArgumentException($"Time does not go back. AsOf={AsOf}, At={at}", nameof(at));
        }

        if (changes.Any(c => RegisterChange.Is(c.Fact) && c.Fact is not CalendarDay))
        {
            return BeginAnew(at, changes, isKept);
        }

        var touched = new TouchedCases();
        var due = turns.Take(at);
        var learnt = known.Take(at);
        var isDone = false;
        try
        {
            var next = Follow(at, changes, due, learnt, touched);
            var before = school.Judge(touched, next);
            var after = next.Judge(touched, school);
            var delta = new VerdictDelta(book.Replace(before, after, isKept), after.Count);
            if (isKept)
            {
                Keep(next, after, changes, learnt);
                isDone = true;
            }

            return delta;
        }
        finally
        {
            if (!isDone)
            {
                due.ForEach(d => turns.Add(d.At, d.Item));
                learnt.ForEach(l => known.Add(l.At, l.Item));
            }
        }
    }

    /// <summary>Gives the school after the changes, and says which cases they, and time, touch.</summary>
    private MonitoredSchool Follow(Instant at, ImmutableArray<FactChange> changes, List<(Instant At, CaseSlice Slice)> due, List<(Instant At, object Fact)> learnt, TouchedCases touched)
    {
        due.ForEach(d => touched.Add(d.Slice.Kind, d.Slice.Part, d.Slice.Only));
        var clock = school.Register.Clock;
        if (clock.DateOf(AsOf) != clock.DateOf(at))
        {
            Each(kind => kind.TurnsWithTheDay, kind => touched.AddEverywhere(kind));
        }

        var next = school.At(at);
        foreach (var (_, fact) in learnt)
        {
            next = next.Learn(fact, out var effect);
            Touch(effect, touched);
        }

        foreach (var change in changes.Where(c => c.Fact is not CalendarDay))
        {
            next = next.With(change, out var effect);
            Touch(effect, touched);
        }

        // Days of the calendar make tables anew, once for all that a change moves.
        if (changes.Where(c => c.Fact is CalendarDay).ToList() is { Count: > 0 } days)
        {
            next = next.WithCalendar(days, out var effect);
            Touch(effect, touched);
        }

        return next;
    }

    private void Keep(MonitoredSchool next, JudgedCases after, ImmutableArray<FactChange> changes, List<(Instant At, object Fact)> learnt)
    {
        school = next.Keep();
        after.Turns.ForEach(t => turns.Add(t.At, t.Slice));
        learnt.ForEach(l => Await(l.Fact, AsOf));
        foreach (var change in changes.Where(c => c.After is not null))
        {
            Await(change.After!, AsOf);
        }
    }

    /// <summary>People, classes, journals and periods are what the index and the plan are made of: a change of one makes all anew. A day of the calendar does not.</summary>
    private VerdictDelta BeginAnew(Instant at, ImmutableArray<FactChange> changes, bool isKept)
    {
        var source = changes.Aggregate(
            school.ToSource(),
            (facts, change) => RegisterChange.Is(change.Fact) ? RegisterChange.Apply(facts, change) : MonitoredSchool.Of(Regulation, facts, AsOf).With(change, out _).ToSource());
        var (heldTurns, heldKnown) = (turns, known);
        var (begun, judged) = Begin(source, at);
        var delta = new VerdictDelta(book.CompareTo(judged), judged.Cases);
        if (isKept)
        {
            (school, book) = (begun, judged);
        }
        else
        {
            (turns, known) = (heldTurns, heldKnown);
        }

        return delta;
    }

    private void Touch(FactEffect effect, TouchedCases touched) => Each(
        kind => ((kind.FormedOf | kind.MadeOf | school.Plan.Of(kind)!.Reads) & effect.Kinds) != FactKinds.None,
        kind => kind.Touch(effect, touched));

    private void Each(Func<CaseKind, bool> which, Action<CaseKind> act)
    {
        foreach (var plan in school.Plan.Kinds)
        {
            if (which(plan.Kind))
            {
                act(plan.Kind);
            }
        }
    }
}
