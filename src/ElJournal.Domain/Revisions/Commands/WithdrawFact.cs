using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Снять ошибочную запись: a mark given to the wrong pupil, a day of the calendar that is as usual.</summary>
/// <remarks>What stood stays in the history. Only facts on which no others rest, of kinds that may be withdrawn (<see cref="RevisedKind.MayBeWithdrawn"/>).</remarks>
/// <param name="Address">Which fact.</param>
/// <param name="Version">The version that the author has seen.</param>
public sealed record WithdrawFact(FactAddress Address, int Version) : JournalCommand
{
    internal override void Draft(Drafting drafting) => drafting.Withdraw(Address, Version);
}
