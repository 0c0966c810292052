using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Persons;
using ElJournal.Reporting.Portal;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Что и кому выгрузить: days that can be exported at once, a class or the whole school, and the recipient.</summary>
/// <param name="Recipient">To whom, as the school calls the portal.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Class">The class; null for the whole school.</param>
internal sealed record PortalChoice(string Recipient, LocalDate From, LocalDate To, ClassId? Class)
{
    /// <summary>Greatest length of the name of a recipient.</summary>
    internal const int MaxRecipient = 100;

    /// <summary>Gets what exporting it asks of access.</summary>
    internal AccessTarget Target => new(ResourceKind.PortalExports) { Class = Class };

    /// <summary>Gets the name of the file.</summary>
    internal string FileName => $"portal-{(Class is null ? "" : "class-")}{From:R}-{To:R}.json";

    /// <summary>Puts together what would go out now.</summary>
    internal PortalDocument Make(Visit visit) => PortalDocument.Of(new PortalRequest
    {
        Source = visit.Source,
        Access = visit.State.Access,
        From = From,
        To = To,
        Class = Class,
        Erased = ErasedPupils.Of(visit.Year),
        At = visit.AsOf,
    });

    /// <summary>Says whether an export on record is of the same choice and the same information.</summary>
    internal bool IsOf(PortalExport export, PortalDocument document) =>
        (export.Recipient, export.From, export.To, export.Class, export.Digest) == (Recipient, From, To, Class, document.Digest);

    /// <summary>Takes down that it goes out; only what is taken down may be handed over.</summary>
    internal async Task<DeskReply> GiveAsync(Visit visit, PortalExportId id, PortalDocument document)
    {
        var reply = await visit.SubmitAsync(at => new RecordLedgerFact(new PortalExport(id, Recipient, From, To, document.Digest)
        {
            Class = Class,
            Pupils = document.Pupils,
            At = at,
            Giver = visit.IsStaff ? StaffId.Parse(visit.Person.Value) : null,
        }));
        if (reply is DeskReply.Accepted)
        {
            await visit.NoteReadAsync(pupil: null);
        }

        return reply;
    }
}
