using System.Globalization;
using ElJournal.Domain.Records;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>The facts of ledgers, what slips with them, and where it is told what is expected of them.</summary>
internal sealed class LedgerDraft(SchoolPlan plan, ExpectationSet expected)
{
    internal static readonly DutySlip[] Late = [DutySlip.FirstTickLate, DutySlip.Never, DutySlip.DaysLate];
    internal static readonly DutySlip[] InTime = [DutySlip.LastTick, DutySlip.AtOnce];

    private const int Most = 40;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    internal ExpectationSet Expected { get; } = expected;

    internal List<LedgerFact> Facts { get; } = [];

    /// <summary>Takes the next id of a kind: <c>m-00001</c>.</summary>
    internal string NextId(string prefix)
    {
        numbers[prefix] = numbers.GetValueOrDefault(prefix) + 1;
        return prefix + numbers[prefix].ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Takes dice of one purpose.</summary>
    internal Dice DiceFor(string purpose) => Dice.For(plan.Options.Seed, purpose);

    /// <summary>Deals out slips of a norm; none where it does not bind.</summary>
    internal Dictionary<TCase, TSlip> Deal<TCase, TSlip>(
        string norm, IReadOnlyCollection<TCase> cases, IReadOnlyList<TSlip> violations, IReadOnlyList<TSlip> nearMisses, Func<TCase, TSlip, bool>? fits = null)
        where TCase : notnull =>
        plan.Rules.Binds(norm)
            ? Slips.Deal(DiceFor("slips of " + norm), cases, Math.Clamp(cases.Count / 20, LessonSeeder.Least, Most), violations, nearMisses, fits ?? ((_, _) => true))
            : [];

    /// <summary>Gives when a duty is done: by its slip, or as usual.</summary>
    internal Instant? MomentOf(string norm, DutySlip? slip, in Occasion occasion, Instant usual) => slip switch
    {
        DutySlip.FirstTickLate => plan.Rules.FirstTooLate(norm, occasion),
        DutySlip.DaysLate => plan.Rules.FirstTooLate(norm, occasion) + Duration.FromHours(51),
        DutySlip.Never => null,
        DutySlip.LastTick => plan.Rules.LastInTime(norm, occasion),
        _ => usual,
    };

    /// <summary>Does a duty and tells of it.</summary>
    internal Instant? Do(string norm, DutySlip? slip, in Occasion occasion, Instant usual)
    {
        var done = MomentOf(norm, slip, occasion, usual);
        Expected.Duty(norm, occasion, done, slip is DutySlip.LastTick or DutySlip.AtOnce);
        return done;
    }
}
