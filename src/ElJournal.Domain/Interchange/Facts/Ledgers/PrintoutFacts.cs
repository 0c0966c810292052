using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Распечатки as they are written.</summary>
internal static class PrintoutFacts
{
    private static readonly FactField<Printout, PrintoutId> Id = new("printout", LedgerFieldTypes.Own<PrintoutId>(PrintoutId.TryParse, static i => i.Value), "распечатка", static p => p.Id);
    private static readonly FactField<Printout, PrintoutKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.PrintoutKinds), "что напечатано", static p => p.Kind);
    private static readonly FactField<Printout, Instant?> PrintedAt = Stage("printedAt", "когда напечатано; нет — время неизвестно", static p => p.PrintedAt);
    private static readonly FactField<Printout, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "о ком", static p => p.Pupil);
    private static readonly FactField<Printout, GuardianId?> Guardian = new("guardian", LedgerFieldTypes.Guardian.As(IdRole.Refers).OrAbsent(), "для кого из родителей", static p => p.Guardian);
    private static readonly FactField<Printout, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "о каком классе", static p => p.Class);
    private static readonly FactField<Printout, JournalId?> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "о каком журнале", static p => p.Journal);
    private static readonly FactField<Printout, PeriodId?> Period = new("period", FieldTypes.Period.As(IdRole.Refers).OrAbsent(), "за какой учебный период", static p => p.Period);
    private static readonly SpanFields<Printout> Span = new(static p => p.Span);
    private static readonly FactField<Printout, int?> Pages = new("pages", FieldTypes.Integer(1, int.MaxValue).OrAbsent(), "сколько страниц", static p => p.Pages);
    private static readonly FactField<Printout, string?> Digest = new("digest", FieldTypes.Text, "отпечаток напечатанных данных", static p => p.Digest);
    private static readonly FactField<Printout, StaffId?> VisaBy = Signer("visaBy", "кто завизировал", static p => p.VisaBy);
    private static readonly FactField<Printout, Instant?> VisaAt = Stage("visaAt", "когда завизировано; нет — не завизировано, или время неизвестно, если указан `visaBy`", static p => p.VisaAt);
    private static readonly FactField<Printout, StaffId?> CheckedBy = Signer("checkedBy", "кто проверил", static p => p.CheckedBy);
    private static readonly FactField<Printout, Instant?> CheckedAt = Stage("checkedAt", "когда проверено; нет — не проверено, или время неизвестно, если указан `checkedBy`", static p => p.CheckedAt);
    private static readonly FactField<Printout, Instant?> BoundAt = Stage("boundAt", "когда сброшюровано; нет — не сброшюровано", static p => p.BoundAt);
    private static readonly FactField<Printout, Instant?> HandedOverAt = Stage("handedOverAt", "когда передано; нет — не передано", static p => p.HandedOverAt);

    internal static LedgerFile Printouts { get; } = LedgerFile.Of<Printout>(
        "распечатки и что с ними стало",
        [Id, Kind, PrintedAt, Pupil, Guardian, Class, Journal, Period, Span.From, Span.To, Pages, Digest, VisaBy, VisaAt, CheckedBy, CheckedAt, BoundAt, HandedOverAt],
        Make);

    private static FactField<Printout, Instant?> Stage(string name, string meaning, Func<Printout, Instant?> get) => new(name, FieldTypes.Instant.OrAbsent(), meaning, get);

    private static FactField<Printout, StaffId?> Signer(string name, string meaning, Func<Printout, StaffId?> get) => new(name, FieldTypes.Person.As(IdRole.Refers).OrAbsent(), meaning, get);

    private static Printout? Make(FactValues values, FactReading reading) => Span.Of(values, reading) is not { } span ? null : new Printout(Id.Of(values), Kind.Of(values))
    {
        PrintedAt = PrintedAt.Of(values),
        Pupil = Pupil.Of(values),
        Guardian = Guardian.Of(values),
        Class = Class.Of(values),
        Journal = Journal.Of(values),
        Period = Period.Of(values),
        Span = span,
        Pages = Pages.Of(values),
        Digest = Digest.Of(values),
        VisaBy = VisaBy.Of(values),
        VisaAt = VisaAt.Of(values),
        CheckedBy = CheckedBy.Of(values),
        CheckedAt = CheckedAt.Of(values),
        BoundAt = BoundAt.Of(values),
        HandedOverAt = HandedOverAt.Of(values),
    };
}
