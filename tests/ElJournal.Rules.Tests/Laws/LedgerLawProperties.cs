using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Laws;

/// <summary>Laws of every verdict of an audit, not only of those that are findings.</summary>
[Laws(60, "20230901,13", Arbitrary = [typeof(Arbitraries)])]
public sealed class LedgerLawProperties
{
    private static readonly Regulation Lenskaya = new(TestPacks.Lenskaya);

    private static readonly Verdict[] Determined = [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue];

    [Property]
    public void Every_verdict_at_an_instant_rests_on_what_was_known_then(AuditMoment moment)
    {
        var record = moment.Year.Build();

        Assert.Equal(Texts(EngineLedger.Of(Lenskaya, record, moment.AsOf)), Texts(EngineLedger.Of(Lenskaya, record.KnownAt(moment.AsOf), moment.AsOf)));
    }

    [Property]
    public void Every_verdict_is_the_same_on_one_thread_and_on_many(AuditMoment moment, PositiveInt threads)
    {
        var record = moment.Year.Build();
        var one = EngineLedger.Of(Lenskaya, record, moment.AsOf);
        var many = EngineLedger.Of(Lenskaya, record, moment.AsOf, 2 + (threads.Get % 7));

        Assert.Equal(one.Verdicts, many.Verdicts);
        Assert.Equal(one.Findings.Select(f => f.Finding.Id), many.Findings.Select(f => f.Finding.Id));
        Assert.Equal(one.Summary.Totals, many.Summary.Totals);
        Assert.Equal(one.Summary.Undetermined.Select(g => $"{g.Binding} {g.Reason} {string.Join(' ', g.Gaps)}"), many.Summary.Undetermined.Select(g => $"{g.Binding} {g.Reason} {string.Join(' ', g.Gaps)}"));
    }

    [Property]
    public void Totals_are_what_the_ledger_counts(AuditMoment moment, int seed)
    {
        var regulation = new Regulation(RandomPacks.Make(seed, moment.Year.Lessons.Select(l => l.Date).DefaultIfEmpty(moment.Year.Year.First).First()));
        var ledger = EngineLedger.Of(regulation, moment.Year.Build(), moment.AsOf);
        var advice = NaiveInterpreter.Judge(regulation, moment.Year.Build(), moment.AsOf).Where(v => v.IsAdvice).Select(v => v.Id).ToHashSet();
        int Count(Verdict verdict, NormKind? kind = null) => ledger.Verdicts.Count(v =>
            v.Value.Verdict == verdict && !advice.Contains(v.Key) && (kind is null || regulation.Bindings[v.Value.Binding].Norm.Kind == kind));

        var totals = ledger.Summary.Totals;
        Assert.Equal(
            new AuditTotals
            {
                Duties = Determined.Append(Verdict.Undetermined).Sum(v => Count(v, NormKind.Obligation)),
                Fulfilled = Count(Verdict.Fulfilled, NormKind.Obligation),
                FulfilledLate = Count(Verdict.FulfilledLate),
                Pending = Count(Verdict.Pending),
                Overdue = Count(Verdict.Overdue),
                Violated = Count(Verdict.Violated),
                Undetermined = Count(Verdict.Undetermined),
                NotApplicable = Count(Verdict.NotApplicable),
                NotInForce = Count(Verdict.NotInForce),
                Advice = ledger.Verdicts.Count(v => advice.Contains(v.Key) && v.Value.Verdict is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated && advice.Contains(v.Key)),
            },
            totals);
    }

    [Property]
    public void Ids_of_findings_are_unique_and_findings_are_what_the_ledger_calls_so(AuditMoment moment)
    {
        var ledger = EngineLedger.Of(Lenskaya, moment.Year.Build(), moment.AsOf);

        Assert.Distinct(ledger.Findings.Select(f => f.Finding.Id));
        Assert.Equal(
            ledger.Verdicts.Where(v => v.Value.Verdict is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated).Select(v => $"{v.Key} {v.Value.Verdict}").Order(StringComparer.Ordinal),
            ledger.Findings.Select(f => $"{f.Finding.Id} {f.Finding.Verdict}").Order(StringComparer.Ordinal));
    }

    [Property]
    public void Without_an_entry_a_duty_only_falls_due_or_turns_out_unknown(AuditMoment moment)
    {
        var year = moment.Year;
        var entries = EntriesOf(year).Where(i => i > moment.AsOf).DefaultIfEmpty(Instant.MaxValue).Min();
        var later = Instant.Min(entries - Duration.Epsilon, moment.AsOf + Duration.FromDays(40));
        var record = year.Build();

        var before = EngineLedger.Of(Lenskaya, record, moment.AsOf).Verdicts;
        var after = EngineLedger.Of(Lenskaya, record, later).Verdicts;

        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        foreach (var (id, (_, verdict, _)) in before)
        {
            Assert.True(
                after[id].Verdict == verdict || (verdict == Verdict.Pending && after[id].Verdict is Verdict.Overdue or Verdict.Undetermined) || (verdict == Verdict.NotApplicable && AsksOnceItIsOver(id)),
                $"{id} went from {verdict} to {after[id].Verdict} between {moment.AsOf} and {later} without an entry");
        }
    }

    [Fact]
    public void Years_drawn_here_bring_every_verdict_of_every_norm()
    {
        var never = Lenskaya.Bindings.SelectMany(b => PossibleOf(b).Select(v => (b.Norm.Id.Value, v))).ToHashSet();
        foreach (var moment in Arbitraries.AuditMoments().Generator.Sample(800, new Rnd(20230901, 13), 50).TakeWhile(_ => never.Count > 0))
        {
            never.ExceptWith(EngineLedger.Of(Lenskaya, moment.Year.Build(), moment.AsOf).Verdicts.Select(v => (v.Key[..v.Key.IndexOf('@', StringComparison.Ordinal)], v.Value.Verdict)));
        }

        Assert.Empty(never);
    }

    /// <summary>Says whether a prohibition speaks of a period that has to be over first.</summary>
    private static bool AsksOnceItIsOver(string id) => id.StartsWith("mark.last-week-surge@", StringComparison.Ordinal) || id.StartsWith("mark.minimum-reached@", StringComparison.Ordinal);

    private static IEnumerable<Verdict> PossibleOf(Binding binding)
    {
        // The act sets no rules of marking.
        if (binding.Norm.CaseKind == PeriodMarksSource.Instance)
        {
            return [Verdict.Undetermined, Verdict.NotApplicable];
        }

        return PossibleOfOthers(binding);
    }

    private static IEnumerable<Verdict> PossibleOfOthers(Binding binding)
    {
        if (binding.Norm.Kind == NormKind.Prohibition)
        {
            // Days, not weeks, lie between the works of a small year and the end of its periods; examples hold the surge.
            if (binding.Norm.Id.Value != "mark.last-week-surge")
            {
                yield return Verdict.Violated;
            }

            yield return Verdict.Fulfilled;
        }
        else
        {
            foreach (var verdict in Determined.Where(v => (binding.Norm.Id.Value != "homework.ahead" || v is Verdict.Fulfilled or Verdict.FulfilledLate) && (binding.Editions[0].Due is not DueSpec.NotSet || v is Verdict.Fulfilled or Verdict.Pending)))
            {
                yield return verdict;
            }
        }

        // A contact of which no source is recorded breaks the prohibition, and so does a recorded incident; there is nothing else to know about them.
        if (binding.Norm.Id.Value is not ("contact.has-source" or "incident.personal-data"))
        {
            yield return Verdict.Undetermined;
        }

        if (binding.Editions[0].InForce.From is not null)
        {
            yield return Verdict.NotInForce;
        }

        if (binding.Norm.WordsUnder(binding.Editions[0].Readings).Any(w => w.Role == NormWordRole.Condition))
        {
            yield return Verdict.NotApplicable;
        }
    }

    /// <summary>When something is entered, or a statement begins or ceases to hold: from that day on the family wants what it stated, without another entry.</summary>
    private static IEnumerable<Instant> EntriesOf(SmallYear year) => new[]
    {
        year.Lessons.Select(l => l.Recorded.At),
        year.Lessons.Select(l => l.SubstitutionRecordedAt),
        year.Homework.Select(h => h.Recorded.At),
        year.Attendance.Select(a => a.Recorded.At),
        year.Marks.Select(m => m.Recorded.At),
        year.FinalMarks.Select(m => m.Recorded.At),
        year.FinalMarks.Select(m => m.PublishedAt),
    }.SelectMany(i => i).OfType<Instant>().Concat(year.LedgerMoments()).Concat(year.Ledger.OfType<FamilyStatement>().SelectMany(s => BoundsOf(year, s.Span)));

    private static IEnumerable<Instant> BoundsOf(SmallYear year, DateSpan span) =>
        new[] { span.From, span.To?.PlusDays(1) }.OfType<LocalDate>().Select(date => year.School.TimeZone.AtStartOfDay(date).ToInstant());

    private static IEnumerable<string> Texts(EngineLedger ledger) =>
        ledger.Verdicts.Select(v => $"{v.Key} {v.Value.Verdict} {v.Value.Due}").Order(StringComparer.Ordinal);
}
