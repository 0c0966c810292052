using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Выгрузки на портал as they are written.</summary>
internal static class PortalFacts
{
    private static readonly FactField<PortalExport, PortalExportId> Id = new(
        "export", LedgerFieldTypes.Own<PortalExportId>(PortalExportId.TryParse, static i => i.Value), "выгрузка", static e => e.Id);

    private static readonly FactField<PortalExport, string> Recipient = new("recipient", LedgerFieldTypes.RepeatedFilledText, "кому отдано, как портал называет школа", static e => e.Recipient);
    private static readonly FactField<PortalExport, LocalDate> From = new("from", FieldTypes.Date, "первый день, о котором сведения", static e => e.From);
    private static readonly FactField<PortalExport, LocalDate> To = new("to", FieldTypes.Date, "последний день включительно", static e => e.To);
    private static readonly FactField<PortalExport, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "о каком классе; нет — о всей школе", static e => e.Class);
    private static readonly FactField<PortalExport, int?> Pupils = new("pupils", FieldTypes.Integer(0, PortalExport.MaxPupils).OrAbsent(), "о скольких обучающихся", static e => e.Pupils);
    private static readonly FactField<PortalExport, FileDigest> Digest = new("digest", LedgerFieldTypes.FileDigest, "SHA-256 отданного; само отданное не хранится", static e => e.Digest);
    private static readonly FactField<PortalExport, Instant?> At = new("at", FieldTypes.Instant.OrAbsent(), "когда отдано; нет — время неизвестно", static e => e.At);
    private static readonly FactField<PortalExport, StaffId?> Giver = new("giver", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто отдал", static e => e.Giver);
    private static readonly FactField<PortalExport, PortalAnswer?> Answer = new(
        "answer", LedgerFieldTypes.Code(LedgerCodes.PortalAnswers).OrAbsent(), "что ответил портал; нет — неизвестно", static e => e.Answer);

    private static readonly FactField<PortalExport, Instant?> AnsweredAt = new("answeredAt", FieldTypes.Instant.OrAbsent(), "когда ответ записан", static e => e.AnsweredAt);

    internal static LedgerFile Exports { get; } = LedgerFile.Of<PortalExport>(
        "выгрузки на портал государственных услуг: что, когда, кем и кому отдано",
        [Id, Recipient, From, To, Class, Pupils, Digest, At, Giver, Answer, AnsweredAt],
        static (values, reading) => !Ends.Fit(From.Of(values), To.Of(values), reading, To.Name)
            ? null
            : new PortalExport(Id.Of(values), Recipient.Of(values), From.Of(values), To.Of(values), Digest.Of(values))
            {
                Class = Class.Of(values),
                Pupils = Pupils.Of(values),
                At = At.Of(values),
                Giver = Giver.Of(values),
                Answer = Answer.Of(values),
                AnsweredAt = AnsweredAt.Of(values),
            });
}
