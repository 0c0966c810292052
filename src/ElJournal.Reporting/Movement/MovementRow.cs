using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Movement;

/// <summary>Движение одного обучающегося.</summary>
/// <param name="Day">The first day in the new class; of a departure the last day in the old one.</param>
/// <param name="Pupil">The pupil.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The class left; null for an arrival.</param>
/// <param name="To">The class joined; null for a departure.</param>
/// <param name="Order">The order that stands at the enrolment; null when the basis is unknown.</param>
/// <param name="Entry">The entry of the order book that orders it; null when there is none.</param>
/// <param name="EnteredAt">When the movement was entered, as the school's clocks showed it; null when that is not on record.</param>
internal sealed record MovementRow(LocalDate Day, PupilId Pupil, MovementKind Kind, ClassId? From, ClassId? To, MovementOrder? Order, OrderEntry? Entry, LocalDateTime? EnteredAt);
