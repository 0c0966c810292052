namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of each way in which a property of a fact of a journal may be bad; the line stands behind twelve good ones.</summary>
public sealed partial class JournalValueDefectsTests
{
    private const string Place = Samples.JournalFile + ":13:";

    [Theory]
    [InlineData("{}", "$.fact: ELJ-D130: Нет обязательного свойства fact (вид факта). Добавьте свойство.")]
    [InlineData("""{"fact":"grade"}""", "$.fact: ELJ-D117: Неизвестный вид факта «grade». Допустимы: lesson, homework, attendance, assessment, mark, finalMark.")]
    [InlineData("""{"fact":5}""", "$.fact: ELJ-D117: Неизвестный вид факта «5». Допустимы: lesson, homework, attendance, assessment, mark, finalMark.")]
    [InlineData("""{"fact":"homework"}""", "$.lesson: ELJ-D130: Нет обязательного свойства lesson (урок, на котором задано). Добавьте свойство.")]
    [InlineData("""{"fact":"homework","lesson":"L2","grade":1}""", "$.grade: ELJ-D131: Неизвестное свойство «grade». Уберите его или исправьте имя; допустимы: fact, lesson, text, none, due, minutes, recordedAt, recordedBy.")]
    [InlineData("""{"fact":"homework","lesson":"L2","text":"a","text":"b"}""", "$.text: ELJ-D132: Свойство text стоит дважды. Оставьте одно.")]
    [InlineData("""{"fact":"homework","lesson":"L2","fact":"homework"}""", "$.fact: ELJ-D132: Свойство fact стоит дважды. Оставьте одно.")]
    public void Properties_WrongSet_IsNamed(string line, string expected) => Assert.Equal([Place + expected], DefectsOf(line));

    [Theory]
    [InlineData("\"text\":5", "text: ELJ-D133: Свойство text: ожидается строка, а стоит число. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"text\":null", "text: ELJ-D133: Свойство text: ожидается строка, а стоит null. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"text\":{\"a\":[{},[1]]}", "text: ELJ-D133: Свойство text: ожидается строка, а стоит объект. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"text\":[[[]]]", "text: ELJ-D133: Свойство text: ожидается строка, а стоит список. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"none\":\"да\"", "none: ELJ-D133: Свойство none: ожидается true или false, а стоит строка. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"due\":true", "due: ELJ-D133: Свойство due: ожидается существующая дата вида 2023-09-01, а стоит true или false. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"due\":\"2023-02-29\"", "due: ELJ-D134: Свойство due: «2023-02-29» не годится. Ожидается существующая дата вида 2023-09-01.")]
    [InlineData("\"due\":\"29.09.2023\"", "due: ELJ-D134: Свойство due: «29.09.2023» не годится. Ожидается существующая дата вида 2023-09-01.")]
    [InlineData("\"due\":\"\"", "due: ELJ-D134: Свойство due: «» не годится. Ожидается существующая дата вида 2023-09-01.")]
    [InlineData("\"recordedAt\":\"2023-09-12T09:00:00+03:00\"", "recordedAt: ELJ-D134: Свойство recordedAt: «2023-09-12T09:00:00+03:00» не годится. Ожидается момент по всемирному времени вида 2023-09-01T06:20:00Z.")]
    [InlineData("\"recordedAt\":\"2023-09-31T09:00:00Z\"", "recordedAt: ELJ-D134: Свойство recordedAt: «2023-09-31T09:00:00Z» не годится. Ожидается момент по всемирному времени вида 2023-09-01T06:20:00Z.")]
    [InlineData("\"recordedBy\":\"T9\"", "recordedBy: ELJ-D001: Ссылка в никуда: работника «T9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("\"text\":\"\\u0000\"", "text: ELJ-D137: Свойство text: в тексте нулевой знак или половина знака Юникода. Уберите повреждённый знак.")]
    [InlineData("\"text\":\"\\ud800\"", "text: ELJ-D137: Свойство text: в тексте нулевой знак или половина знака Юникода. Уберите повреждённый знак.")]
    public void Homework_BadValue_IsNamed(string property, string expected) =>
        Assert.Equal([$"{Place}$.{expected}"], DefectsOf($$"""{"fact":"homework","lesson":"L2",{{property}}}"""));

    [Theory]
    [InlineData("\"date\":\"2022-09-14\",\"status\":\"held\"", "date: ELJ-D003: Дата вне учебного года: урок 14.09.2022, а год длится с 01.09.2023 по 31.08.2024. Исправьте дату или границы года (период вида year).")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"проведён\"", "status: ELJ-D135: Свойство status: неизвестный код «проведён». Допустимы: planned, held, cancelled.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":1", "status: ELJ-D133: Свойство status: ожидается код: planned, held, cancelled, а стоит число. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"held\",\"number\":21", "number: ELJ-D134: Свойство number: «21» не годится. Ожидается целое число от 0 до 20.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"held\",\"number\":1.5", "number: ELJ-D134: Свойство number: «1.5» не годится. Ожидается целое число от 0 до 20.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"held\",\"start\":\"8:30\"", "start: ELJ-D134: Свойство start: «8:30» не годится. Ожидается местное время вида 08:30.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"held\",\"start\":\"24:00\"", "start: ELJ-D134: Свойство start: «24:00» не годится. Ожидается местное время вида 08:30.")]
    [InlineData("\"date\":\"2023-09-14\",\"status\":\"held\",\"start\":\"09:00\",\"end\":\"09:00\"", "end: ELJ-D138: Свойство end: конец 09:00 слишком рано, начало — 09:00. Исправьте начало или конец.")]
    public void Lesson_BadValue_IsNamed(string properties, string expected) =>
        Assert.Equal([$"{Place}$.{expected}"], DefectsOf($$"""{"fact":"lesson","lesson":"L9",{{properties}}}"""));

    [Fact]
    public void Lesson_BadId_IsNamed() => Assert.Equal(
        [Place + "$.lesson: ELJ-D134: Свойство lesson: « L9» не годится. Ожидается строка от 1 до 200 знаков без управляющих знаков и без пробелов по краям."],
        DefectsOf("""{"fact":"lesson","lesson":" L9","date":"2023-09-14","status":"held"}"""));

    [Theory]
    [InlineData("\"value\":\"6\"", "value: ELJ-D004: Отметка 6 вне шкалы 2-5. Исправьте отметку или шкалу школы (scale).")]
    [InlineData("\"value\":\"5/1\"", "value: ELJ-D004: Отметка 5/1 вне шкалы 2-5. Исправьте отметку или шкалу школы (scale).")]
    [InlineData("\"value\":\"пять\"", "value: ELJ-D134: Свойство value: «пять» не годится. Ожидается отметка числом от 0 до 100, двойная отметка вида 5/3 или зач, незач, н/а, осв, долг.")]
    [InlineData("\"value\":\"\"", "value: ELJ-D134: Свойство value: «» не годится. Ожидается отметка числом от 0 до 100, двойная отметка вида 5/3 или зач, незач, н/а, осв, долг.")]
    public void Mark_BadValue_IsNamed(string value, string expected) =>
        Assert.Equal([$"{Place}$.{expected}"], DefectsOf($$"""{"fact":"mark","assessment":"A2","pupil":"P1",{{value}}}"""));

    private static string[] DefectsOf(string lines) => Samples.Defects(Samples.FolderWith(lines));
}
