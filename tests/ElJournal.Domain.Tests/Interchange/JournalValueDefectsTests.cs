namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of each way in which a property of a fact of a journal may be bad; the line stands behind twelve good ones.</summary>
public sealed class JournalValueDefectsTests
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

    [Fact]
    public void Assessment_RetakeOfItself_IsNamed() => Assert.Equal(
        [Place + "$.retakeOf: ELJ-D009: Работа «A8» названа пересдачей самой себя. Сошлитесь на первую попытку или уберите ссылку."],
        DefectsOf("""{"fact":"assessment","assessment":"A8","day":"2023-09-20","retakeOf":"A8"}"""));

    [Theory]
    [InlineData("""{"fact":"mark","assessment":"A2","pupil":"P9","value":"5"}""", "$.pupil: ELJ-D001: Ссылка в никуда: обучающегося «P9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("""{"fact":"mark","assessment":"A9","pupil":"P1","value":"5"}""", "$.assessment: ELJ-D001: Ссылка в никуда: работы «A9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("""{"fact":"assessment","assessment":"A8","day":"2023-09-20","retakeOf":"A9"}""", "$.retakeOf: ELJ-D001: Ссылка в никуда: работы «A9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("""{"fact":"homework","lesson":"L9"}""", "$.lesson: ELJ-D001: Ссылка в никуда: урока «L9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("""{"fact":"finalMark","pupil":"P1","period":"V","value":"5"}""", "$.period: ELJ-D001: Ссылка в никуда: периода «V» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("""{"fact":"finalMark","pupil":"P1","period":"I","value":"долг"}""", "$.value: ELJ-D134: Свойство value: «долг» не годится. Ожидается отметка числом от 0 до 100 или зач, незач, н/а, осв.")]
    [InlineData("""{"fact":"attendance","lesson":"L1","pupil":"P1","code":"нб"}""", "$.code: ELJ-D135: Свойство code: неизвестный код «нб». Допустимы: н, б, у, оп, осв, all, present.")]
    [InlineData("""{"fact":"attendance","lesson":"L1","pupil":"P1","code":"all"}""", "$.code: ELJ-D140: Код all ставится без обучающегося (pupil), остальные коды — с ним. Уберите pupil у строки «присутствовали все» или укажите его у строки об одном обучающемся.")]
    [InlineData("""{"fact":"attendance","lesson":"L1","code":"н"}""", "$.code: ELJ-D140: Код all ставится без обучающегося (pupil), остальные коды — с ним. Уберите pupil у строки «присутствовали все» или укажите его у строки об одном обучающемся.")]
    [InlineData("""{"fact":"assessment","assessment":"A9"}""", "$.day: ELJ-D139: У работы нет ни урока (lesson), ни дня (day). Укажите урок, на котором она выполнена, или день.")]
    [InlineData("""{"fact":"assessment","assessment":"A9","day":"2025-01-10"}""", "$.day: ELJ-D003: Дата вне учебного года: работа 10.01.2025, а год длится с 01.09.2023 по 31.08.2024. Исправьте дату или границы года (период вида year).")]
    [InlineData("""{"fact":"assessment","assessment":"A9","lesson":"L1","weight":1.555}""", "$.weight: ELJ-D134: Свойство weight: «1.555» не годится. Ожидается число от 0 до 100, не более двух знаков после точки.")]
    [InlineData("""{"fact":"assessment","assessment":"A9","lesson":"L1","weight":"2"}""", "$.weight: ELJ-D133: Свойство weight: ожидается число от 0 до 100, не более двух знаков после точки, а стоит строка. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("""{"fact":"assessment","assessment":"A1","lesson":"L1"}""", "$.assessment: ELJ-D002: Повтор: работа «A1» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.")]
    public void Fact_BadValueOrReference_IsNamed(string line, string expected) => Assert.Equal([Place + expected], DefectsOf(line));

    [Theory]
    [InlineData("""{"fact":"lesson","lesson":"L2","date":"2023-09-15","status":"held"}""", "урок «L2»")]
    [InlineData("""{"fact":"homework","lesson":"L1","text":"x","recordedAt":"2023-09-12T09:00:00Z"}""", "домашнее задание урока «L1»")]
    [InlineData("""{"fact":"attendance","lesson":"L2","code":"all"}""", "посещаемость «L2/*»")]
    [InlineData("""{"fact":"mark","assessment":"A2","pupil":"P2","value":"3"}""", "отметка «A2/P2»")]
    [InlineData("""{"fact":"finalMark","pupil":"P1","period":"I","value":"5","recordedAt":"2023-09-12T09:00:00.000Z"}""", "итоговая отметка «7А-алгебра/P1/I»")]
    public void Fact_SameKeyAndTime_IsARepetition(string line, string what) => Assert.Equal(
        [$"{Place} ELJ-D002: Повтор: {what} уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода."],
        DefectsOf(line));

    [Fact]
    public void Line_ManyDefects_ListsThemAll() => Assert.Equal(
        [
            Place + "$.pupil: ELJ-D001: Ссылка в никуда: обучающегося «P9» нет среди данных. Добавьте недостающее или исправьте ссылку.",
            Place + "$.value: ELJ-D133: Свойство value: ожидается отметка числом от 0 до 100, двойная отметка вида 5/3 или зач, незач, н/а, осв, долг, а стоит число. Исправьте значение; если его нет, уберите свойство.",
            Place + "$.grade: ELJ-D131: Неизвестное свойство «grade». Уберите его или исправьте имя; допустимы: fact, assessment, pupil, value, day, recordedAt, recordedBy.",
            Place + "$.day: ELJ-D134: Свойство day: «2023-13-01» не годится. Ожидается существующая дата вида 2023-09-01.",
            Place + "$.day: ELJ-D132: Свойство day стоит дважды. Оставьте одно.",
            Place + "$.recordedBy: ELJ-D001: Ссылка в никуда: работника «T9» нет среди данных. Добавьте недостающее или исправьте ссылку.",
            Place + "$.assessment: ELJ-D130: Нет обязательного свойства assessment (работа этого журнала). Добавьте свойство.",
        ],
        DefectsOf("""{"fact":"mark","pupil":"P9","value":6,"grade":[{}],"day":"2023-13-01","day":"2023-12-01","recordedBy":"T9"}"""));

    private static string[] DefectsOf(string lines) => Samples.Defects(Samples.FolderWith(lines));
}
