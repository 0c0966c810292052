

namespace ElJournal.Domain.Tests.Interchange;

/// <content>Values of other facts, references, repetitions, and many at once.</content>
public sealed partial class JournalValueDefectsTests
{
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
}
