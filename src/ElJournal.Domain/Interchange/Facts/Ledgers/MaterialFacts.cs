using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Материалы as they are written: of journals, of the library, of portfolios and personal files.</summary>
internal static class MaterialFacts
{
    private static readonly FieldType<MaterialId> OwnId = LedgerFieldTypes.Own<MaterialId>(MaterialId.TryParse, static i => i.Value);

    private static readonly ContentFields<JournalMaterial> OfJournal = new(isPersonal: false);
    private static readonly FactField<JournalMaterial, MaterialId> Id = new("material", OwnId, "материал", static m => m.Id);
    private static readonly FactField<JournalMaterial, JournalId> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers), "журнал", static m => m.Journal);
    private static readonly FactField<JournalMaterial, MaterialKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.MaterialKinds), "вид", static m => m.Kind);
    private static readonly FactField<JournalMaterial, LessonId?> Lesson = new(
        "lesson", LedgerFieldTypes.Own<LessonId>(LessonId.TryParse, static i => i.Value).OrAbsent(), "урок; нет — не к одному уроку", static m => m.Lesson);

    private static readonly FactField<JournalMaterial, string?> Topic = new("topic", FieldTypes.Text, "тема", static m => m.Topic);
    private static readonly FactField<JournalMaterial, LocalDate?> AnswerBy = new(
        "answerBy", FieldTypes.Date.OrAbsent(), "к какому дню ждут ответа; нет — ответа не ждут", static m => m.AnswerBy);

    private static readonly ContentFields<LibraryMaterial> OfLibrary = new(isPersonal: false);
    private static readonly FactField<LibraryMaterial, MaterialId> LibraryId = new("material", OwnId, "материал", static m => m.Id);
    private static readonly FactField<LibraryMaterial, LibrarySection> Section = new("section", LedgerFieldTypes.Code(LedgerCodes.LibrarySections), "раздел", static m => m.Section);
    private static readonly FactField<LibraryMaterial, string?> LibrarySubject = new("subject", FieldTypes.RepeatedText, "предмет", static m => m.Subject);
    private static readonly FactField<LibraryMaterial, string?> LibraryTopic = new("topic", FieldTypes.Text, "тема", static m => m.Topic);

    private static readonly ContentFields<PortfolioItem> OfPortfolio = new(isPersonal: true);
    private static readonly FactField<PortfolioItem, MaterialId> ItemId = new("item", OwnId, "запись", static m => m.Id);
    private static readonly FactField<PortfolioItem, PersonId> Owner = new("owner", LedgerFieldTypes.PupilOrStaff, "чьё портфолио: обучающийся или работник", static m => m.Owner);
    private static readonly FactField<PortfolioItem, PortfolioKind> ItemKind = new("kind", LedgerFieldTypes.Code(LedgerCodes.PortfolioKinds), "вид", static m => m.Kind);
    private static readonly FactField<PortfolioItem, LocalDate?> Day = new("day", FieldTypes.Date.OrAbsent(), "день работы или достижения, в любом году", static m => m.Day);
    private static readonly FactField<PortfolioItem, string?> ItemSubject = new("subject", FieldTypes.RepeatedText, "предмет", static m => m.Subject);

    private static readonly ContentFields<PersonalFileItem> OfPersonalFile = new(isPersonal: true);
    private static readonly FactField<PersonalFileItem, MaterialId> SheetId = new("item", OwnId, "документ", static m => m.Id);
    private static readonly FactField<PersonalFileItem, PupilId> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "чьё личное дело", static m => m.Pupil);
    private static readonly FactField<PersonalFileItem, LocalDate?> Dated = new("dated", FieldTypes.Date.OrAbsent(), "дата документа", static m => m.Dated);

    internal static LedgerFile Materials { get; } = LedgerFile.Of<JournalMaterial>(
        "материалы журналов: к урокам и к предмету",
        [Id, Journal, Kind, Lesson, Topic, AnswerBy, .. OfJournal.All],
        static (values, reading) => OfJournal.Make(values, reading) is not { } content ? null : new JournalMaterial(Id.Of(values), Journal.Of(values), Kind.Of(values), content)
        {
            Lesson = Lesson.Of(values),
            Topic = Topic.Of(values),
            AnswerBy = AnswerBy.Of(values),
        });

    internal static LedgerFile Library { get; } = LedgerFile.Of<LibraryMaterial>(
        "библиотека школы: учебные материалы, воспитательная работа, документы",
        [LibraryId, Section, LibrarySubject, LibraryTopic, .. OfLibrary.All],
        static (values, reading) => OfLibrary.Make(values, reading) is not { } content ? null : new LibraryMaterial(LibraryId.Of(values), Section.Of(values), content)
        {
            Subject = LibrarySubject.Of(values),
            Topic = LibraryTopic.Of(values),
        });

    internal static LedgerFile Portfolios { get; } = LedgerFile.Of<PortfolioItem>(
        "портфолио: работы и достижения обучающихся и работников",
        [ItemId, Owner, ItemKind, Day, ItemSubject, .. OfPortfolio.All],
        static (values, reading) => OfPortfolio.Make(values, reading) is not { } content ? null : new PortfolioItem(ItemId.Of(values), Owner.Of(values), ItemKind.Of(values), content)
        {
            Day = Day.Of(values),
            Subject = ItemSubject.Of(values),
        });

    internal static LedgerFile PersonalFiles { get; } = LedgerFile.Of<PersonalFileItem>(
        "личные дела обучающихся",
        [SheetId, Pupil, Dated, .. OfPersonalFile.All],
        static (values, reading) => OfPersonalFile.Make(values, reading) is not { } content ? null : new PersonalFileItem(SheetId.Of(values), Pupil.Of(values), content) { Dated = Dated.Of(values) });
}
