using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Передачи, архивные копии и приказы as they are written.</summary>
internal static class DocumentFacts
{
    private static readonly FactField<HandOver, HandOverId> HandOver = new("handOver", LedgerFieldTypes.Own<HandOverId>(HandOverId.TryParse, static i => i.Value), "передача", static h => h.Id);
    private static readonly FactField<HandOver, Instant?> At = new("at", FieldTypes.Instant.OrAbsent(), "когда; нет — время неизвестно", static h => h.At);
    private static readonly FactField<HandOver, StaffId?> Giver = new("giver", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто передал", static h => h.Giver);
    private static readonly FactField<HandOver, StaffId?> Taker = new("taker", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто принял", static h => h.Taker);
    private static readonly FactField<HandOver, ClassId?> OfClass = new(
        "class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "журналы какого класса; без `class` и `journal` — всей школы", static h => h.Class);

    private static readonly FactField<HandOver, JournalId?> OfJournal = new("journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "какой журнал", static h => h.Journal);
    private static readonly FactField<HandOver, string?> HandOverDigest = new("digest", FieldTypes.Text, "отпечаток переданного", static h => h.Digest);

    private static readonly FactField<ArchiveCopy, ArchiveCopyId> Copy = new(
        "copy", LedgerFieldTypes.Own<ArchiveCopyId>(ArchiveCopyId.TryParse, static i => i.Value), "копия", static c => c.Id);

    private static readonly FactField<ArchiveCopy, ArchiveId> Archive = new(
        "archive", LedgerFieldTypes.Own<ArchiveId>(ArchiveId.TryParse, static i => i.Value), "с чего снята: одно и то же у всех копий одного архива", static c => c.Archive);

    private static readonly FactField<ArchiveCopy, Instant?> MadeAt = new("madeAt", FieldTypes.Instant.OrAbsent(), "когда снята; нет — время неизвестно", static c => c.MadeAt);
    private static readonly FactField<ArchiveCopy, string> Medium = new("medium", LedgerFieldTypes.RepeatedFilledText, "носитель, как его называет школа", static c => c.Medium);
    private static readonly FactField<ArchiveCopy, string?> Room = new("room", FieldTypes.RepeatedText, "помещение, где хранится", static c => c.Room);
    private static readonly FactField<ArchiveCopy, Instant?> VerifiedAt = new(
        "verifiedAt", FieldTypes.Instant.OrAbsent(), "когда проверена целость; нет — не проверена", static c => c.VerifiedAt);

    private static readonly FactField<ArchiveCopy, string?> CopyDigest = new("digest", FieldTypes.Text, "отпечаток копии", static c => c.Digest);

    private static readonly FactField<OrderEntry, OrderEntryId> Order = new(
        "order", LedgerFieldTypes.Own<OrderEntryId>(OrderEntryId.TryParse, static i => i.Value), "запись в книге приказов", static o => o.Id);

    private static readonly FactField<OrderEntry, string> Number = new("number", LedgerFieldTypes.FilledText, "номер приказа", static o => o.Number);
    private static readonly FactField<OrderEntry, LocalDate> Date = new("date", FieldTypes.Date, "дата приказа", static o => o.Date);
    private static readonly FactField<OrderEntry, OrderKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.OrderKinds), "вид приказа", static o => o.Kind);
    private static readonly FactField<OrderEntry, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "о ком", static o => o.Pupil);
    private static readonly FactField<OrderEntry, ClassId?> Class = new(
        "class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "в какой класс, а у отчисления — из какого", static o => o.Class);

    private static readonly FactField<OrderEntry, LocalDate?> Effective = new("effective", FieldTypes.Date.OrAbsent(), "с какого дня; нет — с даты приказа", static o => o.Effective);

    internal static LedgerFile HandOvers { get; } = LedgerFile.Of<HandOver>(
        "передачи электронных журналов в архив",
        [HandOver, At, Giver, Taker, OfClass, OfJournal, HandOverDigest],
        static (values, _) => new HandOver(HandOver.Of(values))
        {
            At = At.Of(values),
            Giver = Giver.Of(values),
            Taker = Taker.Of(values),
            Class = OfClass.Of(values),
            Journal = OfJournal.Of(values),
            Digest = HandOverDigest.Of(values),
        });

    internal static LedgerFile ArchiveCopies { get; } = LedgerFile.Of<ArchiveCopy>(
        "архивные копии: носитель и помещение",
        [Copy, Archive, MadeAt, Medium, Room, VerifiedAt, CopyDigest],
        static (values, _) => new ArchiveCopy(Copy.Of(values), Archive.Of(values), Medium.Of(values))
        {
            MadeAt = MadeAt.Of(values),
            Room = Room.Of(values),
            VerifiedAt = VerifiedAt.Of(values),
            Digest = CopyDigest.Of(values),
        });

    internal static LedgerFile Orders { get; } = LedgerFile.Of<OrderEntry>(
        "книга приказов директора",
        [Order, Number, Date, Kind, Pupil, Class, Effective],
        static (values, _) => new OrderEntry(Order.Of(values), Number.Of(values), Date.Of(values), Kind.Of(values))
        {
            Pupil = Pupil.Of(values),
            Class = Class.Of(values),
            Effective = Effective.Of(values),
        });
}
