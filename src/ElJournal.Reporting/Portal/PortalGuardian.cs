using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Portal;

/// <summary>Родитель, которому портал показывает сведения.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Actor">The same, as access knows the guardian.</param>
/// <param name="Unwanted">Of what the guardian wants no notices.</param>
internal sealed record PortalGuardian(GuardianId Id, AccessActor Actor, MessageTopics Unwanted);
