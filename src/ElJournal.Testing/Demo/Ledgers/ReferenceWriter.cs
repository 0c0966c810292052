using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the versions of the reference data and when each was confirmed to be right.</summary>
internal sealed class ReferenceWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(FactKinds.ReferenceData, [Norms.ReferenceDataCurrent], static (plan, draft) => new ReferenceWriter(plan, draft).Write());

    /// <summary>The day from which a second version of some sections is valid: the second half of the year begins.</summary>
    private static readonly int SecondHalf = DayTable.DayOf(new LocalDate(2024, 1, 10));

    private readonly Dice dice = draft.DiceFor("reference data");

    private void Write()
    {
        List<ReferenceSection> sections = [.. Enum.GetValues<ReferenceSection>()];
        var slips = draft.Deal(
            Norms.ReferenceDataCurrent,
            sections,
            [ReferenceSlip.Never, ReferenceSlip.FirstTickLate, ReferenceSlip.NewVersionLate],
            [ReferenceSlip.LastTick, ReferenceSlip.NewVersionInTime, ReferenceSlip.AtOnce]);
        foreach (var section in sections)
        {
            Write(section, slips.TryGetValue(section, out var slip) ? slip : null);
        }
    }

    private void Write(ReferenceSection section, ReferenceSlip? slip)
    {
        var hasSecond = slip is ReferenceSlip.NewVersionLate or ReferenceSlip.NewVersionInTime;
        if (hasSecond)
        {
            Version(section, 0, plan.Days.During(0, dice));
        }

        var day = hasSecond ? SecondHalf : 0;
        var occasion = new Occasion { About = new("reference", NameOf(section)), Day = day };
        Instant? confirmed = slip switch
        {
            ReferenceSlip.Never => null,
            ReferenceSlip.FirstTickLate or ReferenceSlip.NewVersionLate => plan.Rules.FirstTooLate(Norms.ReferenceDataCurrent, occasion),
            ReferenceSlip.LastTick or ReferenceSlip.NewVersionInTime => plan.Rules.LastInTime(Norms.ReferenceDataCurrent, occasion),
            ReferenceSlip.AtOnce => plan.Days.StartOf(day),
            _ => plan.Days.During(day, dice),
        };
        Version(section, day, confirmed);
        draft.Expected.Duty(Norms.ReferenceDataCurrent, occasion, confirmed, slip is ReferenceSlip.LastTick or ReferenceSlip.NewVersionInTime or ReferenceSlip.AtOnce);
    }

    private void Version(ReferenceSection section, int day, Instant? confirmed) =>
        draft.Facts.Add(new ReferenceState(section) { ValidFrom = DayTable.DateOf(day), ConfirmedAt = confirmed });

    private static string NameOf(ReferenceSection section) => section.ToString().ToLowerInvariant();
}
