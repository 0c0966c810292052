using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes who of a family looked at the forecast in the diary, or was written of it, in each period.</summary>
internal sealed class ForecastWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(FactKinds.DataReads | FactKinds.Messages, [Norms.ForecastTold], static (plan, draft) => new ForecastWriter(plan, draft).Write());

    private static readonly ForecastSlip[] Violations =
        [ForecastSlip.None, ForecastSlip.PupilOnly, ForecastSlip.GuardianOnly, ForecastSlip.MarksOnly, ForecastSlip.AfterPeriod];

    private static readonly ForecastSlip[] NearMisses = [ForecastSlip.LastTick, ForecastSlip.ByLetter, ForecastSlip.LeftBefore];

    private readonly Dice dice = draft.DiceFor("forecasts");
    private readonly Dictionary<PupilId, (Instant? Pupil, Instant? Guardian)> firstOfYear = [];

    private sealed record Case(Member Stay, StudyPeriod Period)
    {
        internal int LastDay => DayTable.DayOf(Period.Last);

        internal bool IsOwed => Stay.IsEnrolledOn(LastDay);
    }

    private void Write()
    {
        var cases = Cases(static c => c.IsTaught ? Periods.Of(c) : [Periods.Year]);
        var slips = draft.Deal(Norms.ForecastTold, cases, Violations, NearMisses, static (c, slip) => c.IsOwed == (slip != ForecastSlip.LeftBefore));
        foreach (var one in cases)
        {
            if (slips.TryGetValue(one, out var slip))
            {
                Tell(one, slip);
            }
            else if (one.IsOwed)
            {
                Tell(one, null);
            }
        }

        // What was told in any period of the year was told in the year.
        foreach (var one in Cases(static c => c.IsTaught ? [Periods.Year] : []).Where(c => c.IsOwed))
        {
            var (pupil, guardian) = firstOfYear.GetValueOrDefault(one.Stay.Pupil);
            draft.Expected.Duty(Norms.ForecastTold, OccasionOf(one), Later(pupil, guardian));
        }
    }

    /// <summary>A pupil and a period, in the last class of the pupil in it, where marks are given.</summary>
    private List<Case> Cases(Func<ClassPlan, IEnumerable<StudyPeriod>> periodsOf)
    {
        var stays = plan.AllClasses.SelectMany(c => c.Members).ToLookup(m => m.Pupil);
        return
        [
            .. from schoolClass in plan.AllClasses
               where schoolClass.IsMarked
               from period in periodsOf(schoolClass)
               from stay in schoolClass.Members
               where stay == LastIn(stays[stay.Pupil], period)
               select new Case(stay, period),
        ];
    }

    private static Member? LastIn(IEnumerable<Member> stays, StudyPeriod period) =>
        stays.Where(m => m.From <= DayTable.DayOf(period.Last) && m.To >= DayTable.DayOf(period.First)).MaxBy(m => m.From);

    private void Tell(Case one, ForecastSlip? slip)
    {
        var occasion = OccasionOf(one);
        if (slip == ForecastSlip.LeftBefore)
        {
            draft.Expected.NotReached(Norms.ForecastTold, occasion);
            return;
        }

        var (pupil, guardian) = (Moment(one), Moment(one));
        switch (slip)
        {
            case ForecastSlip.None:
                break;
            case ForecastSlip.PupilOnly:
                PupilReads(one, pupil);
                break;
            case ForecastSlip.GuardianOnly:
                GuardianReads(one, guardian);
                break;
            case ForecastSlip.MarksOnly:
                PupilReads(one, pupil);
                GuardianReads(one, guardian, MessageTopics.Progress);
                break;
            case ForecastSlip.AfterPeriod:
                PupilReads(one, pupil);
                GuardianReads(one, plan.Rules.FirstTooLate(Norms.ForecastTold, occasion));
                break;
            case ForecastSlip.LastTick:
                guardian = plan.Rules.LastInTime(Norms.ForecastTold, occasion);
                PupilReads(one, pupil);
                GuardianReads(one, guardian);
                break;
            case ForecastSlip.ByLetter:
                PupilReads(one, pupil);
                WriteTo(one, guardian);
                break;
            default:
                PupilReads(one, pupil);
                GuardianReads(one, guardian);
                break;
        }

        var isTold = slip is null or ForecastSlip.LastTick or ForecastSlip.ByLetter;
        draft.Expected.Duty(Norms.ForecastTold, occasion, isTold ? Later(pupil, guardian) : null, isNearMiss: isTold && slip is not null);
    }

    private static Occasion OccasionOf(Case one) =>
        new() { About = new("pupil", one.Stay.Pupil.Value, "/period:", one.Period.Id.Value), Day = one.LastDay, Week = one.Stay.Class.Week };

    private static Instant? Later(Instant? one, Instant? other) => one is { } a && other is { } b ? Instant.Max(a, b) : null;

    /// <summary>Some hour of a day of the period on which the pupil is in the class.</summary>
    private Instant Moment(Case one) =>
        plan.Days.During(dice.Between(Math.Max(one.Stay.From, DayTable.DayOf(one.Period.First)), Math.Min(one.Stay.To, one.LastDay)), dice);

    private void PupilReads(Case one, Instant at)
    {
        Read(one, one.Stay.Pupil.Value, at, MessageTopics.Progress | MessageTopics.Forecast);
        var told = firstOfYear.GetValueOrDefault(one.Stay.Pupil);
        firstOfYear[one.Stay.Pupil] = told with { Pupil = Earlier(told.Pupil, at) };
    }

    private void GuardianReads(Case one, Instant at, MessageTopics topics = MessageTopics.Progress | MessageTopics.Forecast)
    {
        Read(one, dice.Pick(plan.Families.Of(one.Stay.Pupil)).Value, at, topics);
        if (topics.HasFlag(MessageTopics.Forecast))
        {
            ToldGuardian(one, at);
        }
    }

    private void WriteTo(Case one, Instant at)
    {
        draft.Facts.Add(new Message(MessageId.Parse(draft.NextId("m-")))
        {
            SentAt = at,
            Sender = PersonId.Parse(one.Stay.Class.Teacher!.Id.Value),
            Recipient = PersonId.Parse(plan.Families.Of(one.Stay.Pupil)[0].Value),
            Pupil = one.Stay.Pupil,
            Topics = MessageTopics.Forecast,
        });
        ToldGuardian(one, at);
    }

    /// <summary>What is told after the year is no forecast of it.</summary>
    private void ToldGuardian(Case one, Instant at)
    {
        if (at < plan.Days.EndOf(DayTable.DayOf(DayTable.Last)))
        {
            var told = firstOfYear.GetValueOrDefault(one.Stay.Pupil);
            firstOfYear[one.Stay.Pupil] = told with { Guardian = Earlier(told.Guardian, at) };
        }
    }

    private void Read(Case one, string account, Instant at, MessageTopics topics) =>
        draft.Facts.Add(new DataRead(AccountId.Parse(account), at) { Pupil = one.Stay.Pupil, Topics = topics });

    private static Instant Earlier(Instant? one, Instant other) => one is { } known ? Instant.Min(known, other) : other;
}
