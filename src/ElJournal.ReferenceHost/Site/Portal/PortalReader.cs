using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Reporting.Portal;
using ElJournal.Rules.Access;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Reads what was given to the portal, and shows what would be.</summary>
internal sealed class PortalReader(Visit visit)
{
    private const string UsualRecipient = "Портал государственных услуг";
    private const int UsualDays = 7;

    private readonly ImmutableArray<PortalExport> exports =
        [.. visit.Readable<PortalExport>().Select(e => e.Fact).OrderByDescending(e => e.At ?? Instant.MinValue).ThenByDescending(e => e.Id)];

    /// <summary>Gets the exports that may be read, the latest first.</summary>
    internal ImmutableArray<PortalExport> Exports => exports;

    /// <summary>Finds the export before another that gave the same to the same recipient.</summary>
    internal PortalExport? RepeatedBy(PortalExport export) => exports.FirstOrDefault(e => e.Id != export.Id && e.Repeats(export) && !(e.At >= export.At));

    /// <summary>Reads the page.</summary>
    /// <param name="choice">What is chosen; null for nothing.</param>
    /// <param name="notice">What became of what was sent.</param>
    internal PortalModel Read(PortalChoice? choice, Notice? notice = null)
    {
        var mayExport = visit.May(AccessAction.Export, choice?.Target ?? new AccessTarget(ResourceKind.PortalExports));
        return new PortalModel(
            [.. exports.Select(e => new PortalRow(e, visit.Year.VersionOf(new RecordLedgerFact(e).Address), e.Giver is { } giver ? visit.NameOf(giver.Value) : null, RepeatedBy(e)?.At))],
            choice?.Recipient ?? exports.FirstOrDefault()?.Recipient ?? UsualRecipient,
            [.. exports.Select(e => e.Recipient).Distinct().Order(StringComparer.Ordinal)],
            LocalDatePattern.Iso.Format(choice?.From ?? visit.Today.PlusDays(1 - UsualDays)),
            LocalDatePattern.Iso.Format(choice?.To ?? visit.Today),
            choice?.Class?.Value ?? "",
            [.. visit.Register.Classes.Select(c => c.Id.Value)],
            choice is not null && mayExport ? Preview(choice, choice.Make(visit)) : null,
            mayExport,
            visit.May(AccessAction.Correct, new AccessTarget(ResourceKind.PortalExports)),
            visit.Register.Clock,
            notice);
    }

    private PortalPreview Preview(PortalChoice choice, PortalDocument document) => new(
        document.Pupils, document.WithoutForm, document.Erased, document.Bytes.Length, document.Digest, SameAs(choice, document.Digest)?.At);

    private PortalExport? SameAs(PortalChoice choice, FileDigest digest) => exports.FirstOrDefault(e => e.Recipient == choice.Recipient && e.Digest == digest);
}
