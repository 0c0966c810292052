using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of each way in which school.json may be bad.</summary>
public sealed class SchoolDefectsTests
{
    [Theory]
    [InlineData("\"format\":\"eljournal\",", "", ":1:$.format: ELJ-D130: Нет обязательного свойства format (название формата). Добавьте свойство.")]
    [InlineData("\"format\":\"eljournal\"", "\"format\":\"eldiary\"", ":1:$.format: ELJ-D106: Это не папка обмена ElJournal: format = eldiary, а нужно \"eljournal\". Укажите папку обмена или исправьте свойство format.")]
    [InlineData("\"version\":1", "\"version\":2,\"ledgers\":[]", ":1:$.version: ELJ-D107: Версия схемы 2 не поддерживается, поддерживается 1. Выгрузите данные в поддерживаемой версии или обновите программу.")]
    [InlineData("\"version\":1", "\"version\":\"1\"", ":1:$.version: ELJ-D133: Свойство version: ожидается целое число, а стоит строка. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"2024-06-01T00:00:00Z\"", "\"2024-06-01\"", ":1:$.extractedAt: ELJ-D134: Свойство extractedAt: «2024-06-01» не годится. Ожидается момент по всемирному времени вида 2023-09-01T06:20:00Z.")]
    [InlineData("\"year\":{\"first\":\"2023-09-01\",\"last\":\"2024-08-31\"},\n", "", ":1:$.year: ELJ-D130: Нет обязательного свойства year (учебный год: дни, за которые собраны данные, включая первый и последний). Добавьте свойство.")]
    [InlineData("\"staff\":[", "\"teachers\":[],\n\"staff\":[", ":4:$.teachers: ELJ-D131: Неизвестное свойство «teachers». Уберите его или исправьте имя; допустимы: format, version, extractedAt, school, year, staff, pupils, classes, enrolments, subgroups, roles, journals, ledgers, periods, calendar, bells, outages, coverage.")]
    [InlineData("\"staff\":[", "\"staff\":[],\n\"staff\":[", ":5:$.staff: ELJ-D132: Свойство staff стоит дважды. Оставьте одно.")]
    [InlineData("\"staff\":[\n{\"person\":\"T5\"},\n{\"person\":\"T6\"}\n]", "\"staff\":{\"person\":\"T5\"}", ":4:$.staff: ELJ-D116: Здесь должен стоять список JSON: [ … ]. Запишите факты списком, по объекту на факт.")]
    public void Top_Bad_IsNamed(string good, string bad, string expected) => Assert.Equal(["school.json" + expected], DefectsOf(good, bad));

    [Theory]
    [InlineData("\"Europe/Moscow\"", "\"Москва\"", ":2:$.school.timeZone: ELJ-D134: Свойство timeZone: «Москва» не годится. Ожидается часовой пояс базы tzdb, например Europe/Moscow.")]
    [InlineData("\"2-5\"", "\"5-2\"", ":2:$.school.scale: ELJ-D134: Свойство scale: «5-2» не годится. Ожидается шкала вида 2-5.")]
    [InlineData("\"weekDays\":5", "\"weekDays\":8", ":2:$.school.weekDays: ELJ-D134: Свойство weekDays: «8» не годится. Ожидается целое число от 1 до 7.")]
    [InlineData("\"id\":\"S1\",", "", ":2:$.school.id: ELJ-D130: Нет обязательного свойства id (школа). Добавьте свойство.")]
    [InlineData("\"last\":\"2024-08-31\"", "\"last\":\"2023-08-31\"", ":3:$.year.last: ELJ-D138: Свойство last: конец 31.08.2023 слишком рано, начало — 01.09.2023. Исправьте начало или конец.")]
    [InlineData("\"last\":\"2024-08-31\"", "\"last\":\"2026-08-31\"", ":3:$.year.last: ELJ-D142: Учебный год с 01.09.2023 по 31.08.2026 длиннее 550 дней. Исправьте first или last: в одной папке хранится один учебный год.")]
    [InlineData("{\"person\":\"T6\"}", "{\"person\":\"T5\"}", ":6:$.staff[1].person: ELJ-D002: Повтор: работник «T5» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.")]
    [InlineData("{\"pupil\":\"P1\"},", "{\"pupil\":\"P1\"},\n\"P3\",", ":10:$.pupils[1]: ELJ-D115: Здесь должен стоять объект JSON: {…}. Запишите факт объектом с его свойствами.")]
    [InlineData("\"bells\":[\n{\"shift\":1,\"number\":2,\"start\":\"09:25\",\"end\":\"10:10\"}\n]", "\"bells\":\"нет\"", ":71:$.bells: ELJ-D116: Здесь должен стоять список JSON: [ … ]. Запишите факты списком, по объекту на факт.")]
    [InlineData("\"year\":7", "\"year\":12", ":13:$.classes[0].year: ELJ-D134: Свойство year: «12» не годится. Ожидается целое число от 1 до 11.")]
    [InlineData("\"classTeacher\":\"T5\"", "\"classTeacher\":\"T7\"", ":13:$.classes[0].classTeacher: ELJ-D001: Ссылка в никуда: работника «T7» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("\"orderNumber\":\"15-у\",", "", ":16:$.enrolments[0].orderNumber: ELJ-D141: Приказ без номера: orderNumber пуст или не указан. Укажите номер приказа или уберите orderNumber и orderDate.")]
    [InlineData("\"to\":\"2024-01-10\"", "\"from\":\"2024-01-11\",\"to\":\"2024-01-10\"", ":17:$.enrolments[1].to: ELJ-D138: Свойство to: конец 10.01.2024 слишком рано, начало — 11.01.2024. Исправьте начало или конец.")]
    [InlineData("\"role\":\"class-teacher\"", "\"role\":\"завуч\"", ":23:$.roles[0].role: ELJ-D135: Свойство role: неизвестный код «завуч». Допустимы: director, deputy-head, administrator, secretary, class-teacher, teacher.")]
    [InlineData("\"facts\":0", "\"facts\":-1", ":27:$.journals[1].facts: ELJ-D134: Свойство facts: «-1» не годится. Ожидается целое число от 0 до 2147483647.")]
    [InlineData("\"subgroup\":\"7А-1\",\"teacher\"", "\"subgroup\":\"7А-2\",\"teacher\"", ":26:$.journals[0].subgroup: ELJ-D001: Ссылка в никуда: подгруппы «7А-2» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("\"2023-11-06\"", "\"2025-11-06\"", ":69:$.calendar[0].date: ELJ-D003: Дата вне учебного года: день календаря 06.11.2025, а год длится с 01.09.2023 по 31.08.2024. Исправьте дату или границы года (период вида year).")]
    [InlineData("\"kind\":\"off\"}", "\"kind\":\"off\"},\n{\"date\":\"2023-11-06\",\"kind\":\"short\"}", ":70:$.calendar[1]: ELJ-D002: Повтор: день календаря «06.11.2023» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.")]
    [InlineData("\"end\":\"10:10\"", "\"end\":\"09:10\"", ":72:$.bells[0].end: ELJ-D138: Свойство end: конец 09:10 слишком рано, начало — 09:25. Исправьте начало или конец.")]
    [InlineData("\"to\":\"2023-09-12T10:30:00Z\"", "\"to\":\"2023-09-12T08:30:00Z\"", ":75:$.outages[0].to: ELJ-D138: Свойство to: конец 2023-09-12T08:30:00Z слишком рано, начало — 2023-09-12T09:00:00Z. Исправьте начало или конец.")]
    [InlineData("\"level\":\"partial\"", "\"level\":\"half\"", ":78:$.coverage[0].level: ELJ-D135: Свойство level: неизвестный код «half». Допустимы: complete, partial, absent.")]
    public void Fact_Bad_IsNamed(string good, string bad, string expected) => Assert.Equal(["school.json" + expected], DefectsOf(good, bad));

    [Fact]
    public void File_ManyDefects_ListsThemAllByLine() => Assert.Equal(
        [
            ":2:$.school.scale: ELJ-D133",
            ":13:$.classes[0].shift: ELJ-D134",
            ":13:$.classes[0].marked: ELJ-D133",
            ":16:$.enrolments[0].class: ELJ-D130",
            ":66:$.periods[0].kind: ELJ-D135",
        ],
        DefectsOf(("\"2-5\"", "25"), ("\"shift\":1,\"marked\":false", "\"shift\":0,\"marked\":0"), ("\"P1\",\"class\":\"7А\",\"from\":\"2023-09-01\"", "\"P1\""), ("\"quarter\"", "\"term\""))
            .Select(d => d["school.json".Length..(d.IndexOf("ELJ-", StringComparison.Ordinal) + 8)]));

    [Theory]
    [InlineData(",\n\"periods\"", "\n\"periods\"", "school.json:65: ELJ-D108: Это не JSON: ошибка у знака 1. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("{\"person\":\"T5\"}", "{\"person\":T5}", "school.json:5: ELJ-D108: Это не JSON: ошибка у знака 11. Исправьте строку: проверьте кавычки, запятые и скобки.")]
    [InlineData("\n]\n}\n", "\n]\n", "school.json:80: ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.")]
    public void File_NoJson_IsNamedWithoutGuessesAboutTheRest(string good, string bad, string expected) => Assert.Equal([expected], DefectsOf(good, bad));

    [Fact]
    public void File_BreaksOffBehindABadFact_NamesBoth()
    {
        var folder = Samples.Folder();
        var text = folder.Text("school.json").Replace("\"Europe/Moscow\"", "\"Москва\"", StringComparison.Ordinal);
        folder.With("school.json", text[..text.IndexOf("\"journals\"", StringComparison.Ordinal)]);

        Assert.Equal(
            [
                "school.json:2:$.school.timeZone: ELJ-D134: Свойство timeZone: «Москва» не годится. Ожидается часовой пояс базы tzdb, например Europe/Moscow.",
                "school.json:24: ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.",
            ],
            Samples.Defects(folder));
    }

    [Theory]
    [InlineData("", "school.json:1: ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.")]
    [InlineData("[]", "school.json:1: ELJ-D115: Здесь должен стоять объект JSON: {…}. Запишите факт объектом с его свойствами.")]
    [InlineData("{\n\"\0\":1}", "school.json:2: ELJ-D111: В строке нулевой байт: байт 2. Файл испорчен или сохранён в кодировке UTF-16: выгрузите его заново в UTF-8.")]
    [InlineData("{\0\"\0", "school.json:1: ELJ-D112: Файл сохранён в кодировке UTF-16 или UTF-32. Сохраните файл в кодировке UTF-8.")]
    public void File_NoSchool_IsNamed(string text, string expected) => Assert.Equal([expected], Samples.Defects(Samples.Folder().With("school.json", text)));

    [Fact]
    public void File_InvalidUtf8_NamesEachLine()
    {
        var folder = Samples.Folder();
        folder["school.json"] = [.. "{\n"u8, 0xFF, .. "\n\""u8, 0xC3, .. "\":1}"u8];

        Assert.Equal(
            [
                "school.json:2: ELJ-D110: Строка не в кодировке UTF-8: байт 1. Сохраните файл в кодировке UTF-8.",
                "school.json:3: ELJ-D110: Строка не в кодировке UTF-8: байт 2. Сохраните файл в кодировке UTF-8.",
            ],
            Samples.Defects(folder));
    }

    [Fact]
    public void File_Indented_IsGood()
    {
        var folder = Samples.Folder();
        using var document = System.Text.Json.JsonDocument.Parse(folder.Text("school.json"));
        var indented = System.Text.Json.JsonSerializer.Serialize(document, Options);

        Assert.True(InterchangeReader.Read(folder.With("school.json", "\uFEFF" + indented.ReplaceLineEndings("\r\n"))).IsGood);
    }

    private static System.Text.Json.JsonSerializerOptions Options { get; } = new() { WriteIndented = true };

    private static string[] DefectsOf(string good, string bad) => DefectsOf((good, bad));

    private static string[] DefectsOf(params (string Good, string Bad)[] changes)
    {
        var folder = Samples.Folder();
        var text = folder.Text("school.json");
        foreach (var (good, bad) in changes)
        {
            Assert.Contains(good, text, StringComparison.Ordinal);
            text = text.Replace(good, bad, StringComparison.Ordinal);
        }

        return Samples.Defects(folder.With("school.json", text));
    }
}
