using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Выгрузка на портал в учёте.</summary>
/// <param name="Id">The id.</param>
/// <param name="Recipient">To whom it was given.</param>
/// <param name="From">The first day it tells of.</param>
/// <param name="To">The last day.</param>
/// <param name="Class">The class; null for the whole school.</param>
/// <param name="Pupils">Of how many pupils it tells.</param>
/// <param name="Digest">The SHA-256 of what was given.</param>
/// <param name="At">When.</param>
/// <param name="Giver">By whom.</param>
/// <param name="Repeats">The id of the export before it that gave the same to the same recipient; null where there is none.</param>
/// <param name="Answer">What the portal answered.</param>
/// <param name="AnsweredAt">When that was noted.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record PortalExportView(
    string Id, string Recipient, LocalDate From, LocalDate To, string? Class, int? Pupils, string Digest, Instant? At, string? Giver, string? Repeats, string? Answer, Instant? AnsweredAt, int Version)
{
    internal static PortalExportView Of(PortalExport export, PortalExport? repeated, Visit visit) => new(
        export.Id.Value,
        export.Recipient,
        export.From,
        export.To,
        export.Class?.Value,
        export.Pupils,
        export.Digest.Value,
        export.At,
        export.Giver?.Value,
        repeated?.Id.Value,
        export.Answer is { } answer ? LedgerCodes.PortalAnswers.Format(answer) : null,
        export.AnsweredAt,
        visit.Year.VersionOf(new RecordLedgerFact(export).Address));
}
