using ElJournal.Domain.Revisions.Policies;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>What one pack says of locks on a day: the values that a school has given to the parameters of clause ВЖ-2.</summary>
internal sealed class LockValues(RegulationPack pack, LocalDate day)
{
    internal EditLadder Entries => Ladder(LockParameters.Entries);

    internal EditLadder Corrections => Ladder(LockParameters.Corrections);

    internal int? PeriodClosesAfterDays => Text(LockParameters.PeriodCloses) is { } text ? LockParameters.NumberOf(text) : null;

    internal int ApprovalsToRaise => Number(LockParameters.ApprovalsToRaise);

    internal int ApprovalsToLower => Number(LockParameters.ApprovalsToLower);

    private EditLadder Ladder(string parameter) => Text(parameter) is { } text && LadderText.TryParse(text, out var ladder) ? ladder : EditLadder.Free;

    private int Number(string parameter) => Text(parameter) is { } text ? LockParameters.NumberOf(text) : 1;

    private string? Text(string parameter) => pack.Values
        .FirstOrDefault(v => v.Clause.Id == LockParameters.Clause && v.Parameter.Id == parameter && v.InForce.Contains(day))?.Value;
}
