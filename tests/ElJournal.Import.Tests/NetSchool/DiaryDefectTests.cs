using System.Text;
using ElJournal.Import.NetSchool;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.NetSchool;

/// <summary>What is wrong with a diary, each with its JSON path.</summary>
public sealed class DiaryDefectTests
{
    private const string Broken = "Проверьте, что это дневник Сетевого Города, и выгрузите его заново.";

    [Theory]
    [InlineData("", "diary.json:1: ELJ-D301: Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64. Выгрузите дневник заново.")]
    [InlineData("{\n\"weekStart\":", "diary.json:2: ELJ-D301: Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64. Выгрузите дневник заново.")]
    [InlineData("<html></html>", "diary.json:1: ELJ-D301: Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64. Выгрузите дневник заново.")]
    [InlineData("{\"weekStart\":null,\"weekStart\":null}", "diary.json: ELJ-D301: Это не JSON, файл оборван на этом месте, поле в нём повторено или вложенность глубже 64. Выгрузите дневник заново.")]
    [InlineData("[]", "diary.json:$: ELJ-D303: Здесь массив, а ожидается объект. " + Broken)]
    [InlineData("7", "diary.json:$: ELJ-D303: Здесь число, а ожидается объект. " + Broken)]
    public void Import_NotADiary_IsRefused(string json, string error) => Assert.Equal([error], TableFixture.Errors(DiaryFixture.Import(json)));

    [Fact]
    public void Import_EmptyObject_NamesAllThatIsMissing() => Assert.Equal(
        [
            $"diary.json:$.weekStart: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
            $"diary.json:$.weekEnd: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
            $"diary.json:$.weekDays: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
        ],
        TableFixture.Errors(DiaryFixture.Import("{}")));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void Import_BlankValues_AreMissing(string blank) => Assert.Equal(
        [
            $"diary.json:$.weekEnd: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
            $"diary.json:$.weekDays[0].date: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
            $"diary.json:$.weekDays[0].lessons[0].subjectName: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
        ],
        TableFixture.Errors(DiaryFixture.Import(
            $$"""{"weekStart":"2023-09-04","weekEnd":{{blank}},"weekDays":[{"date":{{blank}},"lessons":[{"classmeetingId":1,"day":{{blank}},"subjectName":{{blank}}}]}]}""")));

    [Fact]
    public void Import_ManyDefects_ListsThemAllWithTheirPaths() => Assert.Equal(
        [
            $"diary.json:$.weekDays[0].lessons[0].classmeetingId: ELJ-D303: Здесь строка, а ожидается число. {Broken}",
            $"diary.json:$.weekDays[0].lessons[0].subjectName: ELJ-D302: Значения нет, а без него дневник не понять. {Broken}",
            "diary.json:$.weekDays[0].lessons[0].startTime: ELJ-D304: «25:00» не подходит. Нужно: время вида ЧЧ:мм.",
            "diary.json:$.weekDays[0].lessons[0].number: ELJ-D304: «21» не подходит. Нужно: целое число от 0 до 20.",
            $"diary.json:$.weekDays[0].lessons[0].isEaLesson: ELJ-D303: Здесь число, а ожидается true или false. {Broken}",
            $"diary.json:$.weekDays[0].lessons[0].assignments: ELJ-D303: Здесь объект, а ожидается массив. {Broken}",
            $"diary.json:$.weekDays[0].lessons[1]: ELJ-D303: Здесь строка, а ожидается объект. {Broken}",
            "diary.json:$.weekDays[0].lessons[2]: ELJ-D304: «08:00» не подходит. Нужно: конец урока позже его начала (09:00).",
            "diary.json:$.weekDays[0].lessons[2].assignments[0].weight: ELJ-D304: «101» не подходит. Нужно: число от 0 до 100, не больше двух знаков после точки.",
            "diary.json:$.weekDays[0].lessons[2].assignments[0].dueDate: ELJ-D304: «2023-02-30T00:00:00» не подходит. Нужно: день вида гггг-мм-ддT00:00:00, который есть в календаре.",
            "diary.json:$.weekDays[0].lessons[2].assignments[0].mark.mark: ELJ-D304: «101» не подходит. Нужно: целое число от 0 до 100.",
        ],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week("""
            {"classmeetingId":"71","startTime":"25:00","number":21,"isEaLesson":1,"assignments":{}},
            "урок",
            {"classmeetingId":3,"subjectName":"А","startTime":"09:00","endTime":"08:00",
             "assignments":[{"id":1,"typeId":10,"weight":101,"dueDate":"2023-02-30T00:00:00","mark":{"mark":101}}]}
            """))));

    [Fact]
    public void Import_Contradictions_AreRefused() => Assert.Equal(
        [
            "diary.json:$.weekDays[0].lessons[0]: ELJ-D305: «06.09.2023» противоречит месту, где должно быть «05.09.2023». Выгрузите дневник заново: части разных дневников перемешаны.",
            "diary.json:$.weekDays[0].lessons[0].assignments[0].classMeetingId: ELJ-D305: «9» противоречит месту, где должно быть «1». Выгрузите дневник заново: части разных дневников перемешаны.",
            "diary.json:$.weekDays[0].lessons[0].assignments[0].mark.assignmentId: ELJ-D305: «8» противоречит месту, где должно быть «1». Выгрузите дневник заново: части разных дневников перемешаны.",
            "diary.json:$.weekDays[0].lessons[0].assignments[1].mark.studentId: ELJ-D305: «16» противоречит месту, где должно быть «15». Выгрузите дневник заново: части разных дневников перемешаны.",
        ],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week("""
            {"classmeetingId":1,"day":"2023-09-06T00:00:00","subjectName":"А","assignments":[
              {"id":1,"typeId":10,"classMeetingId":9,"mark":{"assignmentId":8,"studentId":15,"mark":5}},
              {"id":2,"typeId":10,"mark":{"studentId":16,"mark":5}}]}
            """))));

    [Fact]
    public void Import_SameIdTwice_IsRefused() => Assert.Equal(
        [
            "diary.json:$.weekDays[0].lessons[0].assignments[1]: ELJ-D002: Повтор: задание «1» уже есть. "
            + "Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.",
            "diary.json:$.weekDays[0].lessons[1]: ELJ-D002: Повтор: урок «1» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.",
        ],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week("""
            {"classmeetingId":1,"subjectName":"А","assignments":[{"id":1,"typeId":10},{"id":1,"typeId":3}]},{"classmeetingId":1,"subjectName":"Б"}
            """))));

    [Fact]
    public void Import_LessonOutsideTheWeek_IsRefused() => Assert.Equal(
        ["diary.json:$.weekDays[0].lessons[0]: ELJ-D305: «12.09.2023» противоречит месту, где должно быть «04.09.2023 – 10.09.2023». Выгрузите дневник заново: части разных дневников перемешаны."],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week(DiaryFixture.Lesson("\"classmeetingId\":1,\"subjectName\":\"А\""), day: "2023-09-12"))));

    [Theory]
    [InlineData("А\\nБ")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void Import_UnfitClassName_IsRefused(string name) => Assert.StartsWith(
        "diary.json:$.className: ELJ-D304:",
        Assert.Single(TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week("", className: name)))),
        StringComparison.Ordinal);

    [Fact]
    public void Import_HalfACharacter_IsRefused() => Assert.Equal(
        ["diary.json:$.weekDays[0].lessons[0].subjectName: ELJ-D304: «\"\\ud83d\"» не подходит. Нужно: текст без половин знаков."],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week("""{"classmeetingId":1,"subjectName":"\ud83d"}"""))));

    [Fact]
    public void Import_LongText_IsRefused() => Assert.Equal(
        ["diary.json:$.weekDays[0].lessons[0].assignments[0].assignmentName: ELJ-D306: В тексте 32768 знаков при пределе 32767. Сократите его или выгрузите дневник заново."],
        TableFixture.Errors(DiaryFixture.Import(DiaryFixture.Week(DiaryFixture.Assignment($"\"id\":1,\"typeId\":3,\"assignmentName\":\"{new string('я', 32_768)}\"")))));

    [Fact]
    public void Import_OtherEncodings_AreRefused()
    {
        var json = DiaryFixture.Week(DiaryFixture.Lesson("\"classmeetingId\":1,\"subjectName\":\"Алгебра\""));
        using var wide = new MemoryStream(Encoding.Unicode.GetBytes(json));
        using var legacy = new MemoryStream(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(json));

        Assert.Equal(
            ["diary.json: ELJ-D205: Файл в кодировке UTF-16 или UTF-32 («Юникод» в Excel и Блокноте). Сохраните его в UTF-8 (в Excel — «CSV UTF-8»)."],
            TableFixture.Errors(NetSchoolImporter.Import(wide, DiaryFixture.Options)));
        Assert.Equal(
            ["diary.json:1: ELJ-D208: Файл в UTF-8 повреждён: встретились недопустимые байты. Выгрузите файл заново: возможно, он передан не полностью."],
            TableFixture.Errors(NetSchoolImporter.Import(legacy, DiaryFixture.Options)));
    }

    [Fact]
    public void ImportFile_MissingFileOrFolder_IsRefused()
    {
        Assert.Equal(["no.json: ELJ-D202: Файла «no.json» нет. Проверьте путь."], TableFixture.Errors(NetSchoolImporter.ImportFile("no.json", DiaryFixture.Options)));
        Directory.CreateDirectory("diary-folder");
        Assert.Equal(["diary-folder: ELJ-D203: «diary-folder» — папка, а нужен файл. Укажите файл."], TableFixture.Errors(NetSchoolImporter.ImportFile("diary-folder", DiaryFixture.Options)));
    }

    [Fact]
    public void Import_DamagedDiaries_GiveARecordOrDefects()
    {
        var json = Encoding.UTF8.GetBytes(DiaryFixture.Week(DiaryFixture.Assignment("""
            "id":1,"typeId":10,"assignmentName":"Опрос","weight":0,"dueDate":"2023-09-05T00:00:00","mark":{"assignmentId":1,"studentId":15,"mark":5,"dutyMark":false}
            """)));
        var good = 0;
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var random = new Random(seed);
            var bytes = json.ToList();
            for (var left = random.Next(1, 4); left > 0; left--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(2) == 0)
                {
                    bytes[at] = "{}[]\",:0a\\-"u8[random.Next(11)];
                }
                else
                {
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                }
            }

            using var stream = new MemoryStream([.. bytes]);
            var result = NetSchoolImporter.Import(stream, DiaryFixture.Options);
            Assert.Equal(result.IsGood, result.Defects.IsEmpty);
            Assert.All(result.Defects, d => Assert.DoesNotContain('\n', d.Describe()));
            good += result.IsGood ? 1 : 0;
        }

        Assert.InRange(good, 1, 1_999);
    }
}
