using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Ledgers;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the lists of pupils and parents and with movements.</summary>
internal sealed class EnrolmentSlips
{
    /// <summary>Gets slips of the data on a pupil.</summary>
    internal Dictionary<PupilId, DutySlip> OfPupil { get; set; } = [];

    /// <summary>Gets slips of the data on the parents of a pupil.</summary>
    internal Dictionary<PupilId, DutySlip> OfParents { get; set; } = [];

    /// <summary>Gets slips of a movement by order.</summary>
    internal Dictionary<Member, MovementSlip> OfMovement { get; set; } = [];
}
