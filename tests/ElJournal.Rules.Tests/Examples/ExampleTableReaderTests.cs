using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>A table of examples loads whole or not at all, and its writer is told everything that is wrong with it.</summary>
public sealed class ExampleTableReaderTests
{
    private const string Norms =
        "lesson.recorded, substitution.shown, lesson.not-ahead, attendance.not-ahead, attendance.recorded, homework.recorded, homework.before-last-lesson, "
        + "homework.ahead, lesson.on-school-day, mark.recorded, mark.pupil-present, mark.lesson-held, mark.pupil-enrolled, "
        + "class.one-lesson-at-a-time, teacher.one-lesson-at-a-time, order.one-date";

    private const string Verdicts = "исполнено, исполнено с опозданием, срок не истёк, просрочено, нарушено, не применяется, не действует, не установлено";

    [Fact]
    public void Read_RowsOfSeveralTables_AreCasesWithTheirLines()
    {
        var table = ExampleTableReader.Read(
            """
            # lesson.recorded Урок записан

            | случай | проверка на | ожидается |
            | --- | :---: | --- |
            | один \| два | 31.12.2023 | исполнено |

            Пояснение.

            | Ожидается | Случай | Проверка на |
            |---|---|---|
            | Просрочено | три | 12.12.2023 10:00 |
            """,
            "a.md");

        Assert.Equal("lesson.recorded", table.Value.Norm.Value);
        Assert.Equal("a.md", table.Value.File);
        Assert.Equal([("один | два", 5, Verdict.Fulfilled), ("три", 11, Verdict.Overdue)], table.Value.Cases.Select(c => (c.Name, c.Line, c.Expected!.Value)));
    }

    [Theory]
    [InlineData("", "a.md: ELJ-D450: Файл не называет нормы. Начните его заголовком «# имя-нормы Заголовок», например «# lesson.recorded Урок записан в день проведения».")]
    [InlineData("# \n", "a.md: ELJ-D450: Файл не называет нормы. Начните его заголовком «# имя-нормы Заголовок», например «# lesson.recorded Урок записан в день проведения».")]
    [InlineData("\n# lesson.record Урок", "a.md:2: ELJ-D451: Нормы «lesson.record» нет. Есть: " + Norms + ".")]
    [InlineData(
        "# lesson.recorded\n",
        "a.md: ELJ-D452: Таблица не читается: нет строк, которые начинаются с «|». Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|один|31.12.2023|исполнено|",
        "a.md:2: ELJ-D452: Таблица не читается: нет строки-разделителя под именами колонок. Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|",
        "a.md:2: ELJ-D452: Таблица не читается: нет ни одного случая. Таблица — это строка имён колонок, под ней строка вида «| --- | --- |», дальше по строке на случай.")]
    [InlineData("# lesson.recorded\n|случай|ожидается|\n|---|---|\n|один|исполнено|", "a.md:2: ELJ-D453: Нет обязательной колонки «проверка на». Добавьте колонку «проверка на».")]
    [InlineData(
        "# order.one-date\n|случай|проверка на|ожидается|тема|\n|---|---|---|---|\n|один|31.12.2023|исполнено|Дроби|",
        "a.md:2:тема: ELJ-D454: Колонки «тема» у норм такого вида нет: норма про приказ о движении. Возможны: случай, проверка на, ожидается, отвечает, часовой пояс, неполные сведения, приказы.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|начало|начало|\n|---|---|---|---|---|\n|один|31.12.2023|исполнено|||",
        "a.md:2:начало: ELJ-D455: Повтор: колонка «начало». Оставьте одно или назовите иначе.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|\n|один|30.12.2023|исполнено|",
        "a.md:5:случай: ELJ-D455: Повтор: случай «один». Оставьте одно или назовите иначе.")]
    [InlineData(
        "# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|",
        "a.md:4: ELJ-D456: В строке ячеек 2, а колонок 3. Проверьте чёрточки «|»; внутри текста пишите «\\|».")]
    [InlineData("# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n||31.12.2023|исполнено|", "a.md:4:случай: ELJ-D458: Пусто в обязательной колонке «случай». Заполните ячейку.")]
    [InlineData("# lesson.recorded\n|случай|проверка на|ожидается|\n|---|---|---|\n|один||исполнено|", "a.md:4:проверка на: ELJ-D458: Пусто в обязательной колонке «проверка на». Заполните ячейку.")]
    [InlineData(
        "# lesson.recorded\nНе бывает: «нарушено»\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|",
        "a.md:2: ELJ-D457: Значение «Не бывает: «нарушено»» в колонке «Не бывает:» не читается. Ожидается: вердикты в кавычках через запятую, тире и причина; вердикты: " + Verdicts + ".")]
    [InlineData(
        "# lesson.recorded\nНе бывает: «исполнено» — так вышло.\n|случай|проверка на|ожидается|\n|---|---|---|\n|один|31.12.2023|исполнено|",
        "a.md:5:ожидается: ELJ-D459: Случай противоречит сам себе: «исполнено» стоит и в строке «Не бывает:». Исправьте: уберите одно из двух.")]
    public void Read_BrokenFile_SaysWhatIsWrong(string text, string expected)
    {
        var defects = ExampleTableReader.Read(text, "a.md").Defects;

        Assert.Equal([expected], defects.Select(d => d.Describe()));
    }

    [Theory]
    [InlineData("lesson.recorded", "ожидается", "опоздание", Verdicts + ", дела нет")]
    [InlineData("lesson.recorded", "проверка на", "2023-12-31", "дата вида 12.12.2023 (конец этого дня) или дата и время вида 12.12.2023 09:15 или 12.12.2023 09:15:59")]
    [InlineData("lesson.recorded", "часовой пояс", "Europe/Lenskoe", "имя пояса из tzdb, например Europe/Kaliningrad или Asia/Kamchatka")]
    [InlineData("lesson.recorded", "дата урока", "31.02.2023", "дата вида 12.12.2023")]
    [InlineData("lesson.recorded", "начало", "8-30", "время вида 08:30, неизвестно")]
    [InlineData("lesson.recorded", "состояние", "прошёл", "в расписании, записан, отменён")]
    [InlineData("lesson.recorded", "урок для", "подгруппы 4", "всего класса, подгруппы 1, подгруппы 2, подгруппы 3")]
    [InlineData("lesson.recorded", "учебная неделя", "7", "5, 6")]
    [InlineData("lesson.recorded", "записан", "вечером", "дата и время вида 12.12.2023 09:15 или 12.12.2023 09:15:59, нет, неизвестно, нет сведений")]
    [InlineData("lesson.recorded", "замена отражена", "неизвестно", "дата и время вида 12.12.2023 09:15 или 12.12.2023 09:15:59, нет, нет сведений")]
    [InlineData("lesson.recorded", "запись исправлена", "нет", "дата и время вида 12.12.2023 09:15 или 12.12.2023 09:15:59")]
    [InlineData("lesson.recorded", "нерабочие дни", "13.12.2023–12.12.2023", "даты вида 12.12.2023 или 25.12.2023–08.01.2024 через запятую")]
    [InlineData("lesson.recorded", "каникулы", "01.09.2023–31.05.2024", "не больше 120 дней подряд")]
    [InlineData("lesson.recorded", "учебный период", "семестр 01.09.2023–27.10.2023", "четверть, триместр, полугодие или год и даты: четверть 01.09.2023–27.10.2023")]
    [InlineData("lesson.recorded", "сбой системы", "12.12.2023", "12.12.2023 20:00–13.12.2023 07:00")]
    [InlineData("lesson.recorded", "обучающийся", "болел", "был, отсутствовал, опоздал, освобождён")]
    [InlineData(
        "lesson.recorded",
        "другие уроки",
        "10:20–11:05 новый",
        "уроки через точку с запятой: время вида 10:20–11:05 или «без времени», дальше через запятую «отменён», «подгруппы 1», «подгруппы 2», «подгруппы 3», «другого класса», «ведёт …»")]
    [InlineData(
        "lesson.recorded",
        "неполные сведения",
        "погода",
        "виды сведений через запятую из числа: расписание уроков, записи уроков, замены, посещаемость, домашние задания, работы, отметки, итоговые отметки, состав классов, состав подгрупп, классы, "
        + "работники, журналы, учебные периоды, календарь, представительства, заявления родителей, контакты семей, сообщения, объявления, распечатки, передачи электронных журналов, архивные копии, "
        + "книга приказов, проверки, несоответствия, перемены данных, выпуски отчётов, пункты планов, происшествия, входы в систему, чтения личных данных, выдача учётных данных, тематические планы, "
        + "уважительные причины, полнота личных данных, состояние справочников, закрытие журналов, виды работ, сбои системы")]
    [InlineData("mark.recorded", "отметка", "пять", "отметка числом, 5/3, зач, незач, н/а, осв, долг или нет")]
    [InlineData("mark.recorded", "работа", "дома", "на уроке, без урока")]
    [InlineData("mark.recorded", "класс без отметок", "не знаю", "да, нет")]
    [InlineData("mark.recorded", "свой день", "позже", "дата вида 12.12.2023")]
    [InlineData("mark.recorded", "числится", "с весны", "да, нет, нет сведений, «с 01.10.2023», «по 30.11.2023» или «с 01.10.2023 по 30.11.2023»")]
    [InlineData("order.one-date", "приказы", "12", "приказы через точку с запятой: «12 от 01.09.2023; 13 без даты»")]
    public void Read_UnreadableValue_SaysWhatIsExpected(string norm, string column, string value, string expected)
    {
        var defects = Defects(norm, (column, value));

        Assert.Equal([$"a.md:4:{column}: ELJ-D457: Значение «{value}» в колонке «{column}» не читается. Ожидается: {expected}."], defects);
    }

    [Theory]
    [InlineData("lesson.recorded", "начало", "09:00", "конец", "08:00", "конец", "урок кончается раньше, чем начинается", "укажите и начало, и конец")]
    [InlineData(
        "lesson.recorded",
        "состояние",
        "отменён",
        "записан",
        "12.12.2023 10:00",
        "состояние",
        "состояние «отменён», а в колонке «записан» стоит «12.12.2023 10:00»",
        "оставьте одну из двух колонок или приведите их в согласие")]
    [InlineData(
        "lesson.recorded",
        "состояние",
        "записан",
        "записан",
        "нет",
        "состояние",
        "состояние «записан», а в колонке «записан» стоит «нет»",
        "оставьте одну из двух колонок или приведите их в согласие")]
    [InlineData("lesson.recorded", "записан", "нет", "запись исправлена", "12.12.2023 10:00", "запись исправлена", "исправлено раньше, чем внесено", "исправление бывает только после записи")]
    [InlineData("lesson.recorded", "конец", "10:00", "последний урок дня до", "09:00", "последний урок дня до", "последний урок дня кончается раньше этого урока", "укажите конец последнего урока этих учащихся")]
    [InlineData("homework.recorded", "задание", "нет", "задание внесено", "неизвестно", "задание внесено", "задания нет, а внесено", "уберите время или назовите задание; если его не задавали, напишите «не задано»")]
    [InlineData("mark.recorded", "отметка", "нет", "отметка внесена", "неизвестно", "отметка внесена", "отметки нет, а внесена", "уберите время или назовите отметку")]
    [InlineData("teacher.one-lesson-at-a-time", "основной педагог", "не указан", "провёл", "", "основной педагог", "норма про день педагога, а кто вёл урок, не указано", "назовите педагога")]
    public void Read_ContradictingValues_SaysWhy(string norm, string first, string one, string second, string two, string place, string what, string remedy)
    {
        var defects = Defects(norm, (first, one), (second, two));

        Assert.Equal([$"a.md:4:{place}: ELJ-D459: Случай противоречит сам себе: {what}. Исправьте: {remedy}."], defects);
    }

    [Fact]
    public void Read_FactsThatContradictEachOther_SaysSoWithTheLine()
    {
        var defects = Defects("lesson.recorded", ("нерабочие дни", "12.12.2023"), ("каникулы", "12.12.2023"));

        Assert.Equal(["a.md:4:каникулы: ELJ-D002: Повтор: день календаря «12.12.2023» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода."], defects);
    }

    [Fact]
    public void Read_FileWithManyDefects_ListsThemAll()
    {
        const string Text =
            """
            # lesson.recorded
            | случай | проверка на | ожидается | начало | тема |
            | --- | --- | --- | --- | --- |
            | один | завтра | хорошо | утром | |
            | | | | | |
            | два | 31.12.2023 |
            | случай | ожидается |
            """;

        var defects = ExampleTableReader.Read(Text, "a.md").Defects;

        Assert.Equal(
            [
                "ELJ-D454 a.md:2:тема", "ELJ-D457 a.md:4:ожидается", "ELJ-D457 a.md:4:начало", "ELJ-D457 a.md:4:проверка на",
                "ELJ-D458 a.md:5:случай", "ELJ-D458 a.md:5:ожидается", "ELJ-D458 a.md:5:проверка на", "ELJ-D456 a.md:6", "ELJ-D456 a.md:7",
            ],
            defects.Select(d => $"{d.Code} {d.Place}"));
    }

    private static IEnumerable<string> Defects(string norm, params (string Column, string Value)[] cells)
    {
        var row = new Dictionary<string, string> { ["случай"] = "один", ["проверка на"] = "31.12.2023", ["ожидается"] = "исполнено" };
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        var text = $"# {norm}\n| {string.Join(" | ", row.Keys)} |\n|{string.Concat(Enumerable.Repeat(" --- |", row.Count))}\n| {string.Join(" | ", row.Values)} |";
        return ExampleTableReader.Read(text, "a.md").Defects.Select(d => d.Describe());
    }
}
