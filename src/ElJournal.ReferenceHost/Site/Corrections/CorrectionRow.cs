using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Corrections;

/// <summary>Акт исправления в списке.</summary>
/// <param name="Act">The act.</param>
/// <param name="Pupil">The name of the pupil.</param>
/// <param name="Journal">The title of the journal.</param>
/// <param name="Period">The title of the period.</param>
/// <param name="Author">The name of who asks for it; null when not on record.</param>
/// <param name="At">When it was asked for; null when not on record.</param>
/// <param name="Approvers">The names of those who agreed.</param>
/// <param name="MayApprove">Whether who looks may agree, and has not yet.</param>
public sealed record CorrectionRow(CorrectionAct Act, string Pupil, string Journal, string Period, string? Author, Instant? At, ImmutableArray<string> Approvers, bool MayApprove);
