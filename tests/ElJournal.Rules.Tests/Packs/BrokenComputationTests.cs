using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using static ElJournal.Rules.Tests.Packs.ComputationJson;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>Every way in which a pack sets the rules of marking wrongly, with its full text.</summary>
public sealed class BrokenComputationTests
{
    private static readonly string AverageNames = Names(KnownComputations.Average);

    /// <summary>Computations with one thing wrong, and what is said of it; the place begins at the computation.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { """{ }""", ".computation: ELJ-D402: Нет обязательного поля «computation». Добавьте поле «computation»." },
        { """{ "computation": "mark.mean" }""", ".computation: ELJ-D405: Неизвестное значение вычисления: «mark.mean». Возможны: mark.average, mark.proposal, mark.year, mark.indicators." },
        { """{ "computation": "mark.average", "что": 1 }""", ".что: ELJ-D404: Неизвестное поле «что». Уберите его или исправьте имя; здесь возможны: computation, editions, for, inForce, mayChange, preset, set." },
        { """{ "computation": "mark.average", "preset": "t55" }""", ".preset: ELJ-D405: Неизвестное значение готового набора: «t55». Возможны: t60, t65, t70, usual." },
        { """{ "computation": "mark.average", "set": [] }""", ".set: ELJ-D403: Поле «set» не того вида. Запишите в поле «set» объект в фигурных скобках." },
        { """{ "computation": "mark.average", "set": { "lowerBounds": {} } }""", $".set.lowerBounds: ELJ-D404: Неизвестное поле «lowerBounds». Уберите его или исправьте имя; здесь возможны: {AverageNames}." },
        { """{ "computation": "mark.average", "set": { "averagingModel": "mean" } }""", ".set.averagingModel: ELJ-D405: Неизвестное значение параметра «способ усреднения»: «mean». Возможны: arithmetic, category-mean-weighted, per-mark-weighted." },
        { """{ "computation": "mark.average", "set": { "displayDigits": 5 } }""", ".set.displayDigits: ELJ-D602: Параметр «знаков при показе»: недопустимое значение 5. Допустимо: от 0 до 4." },
        { """{ "computation": "mark.average", "set": { "displayDigits": "2" } }""", ".set.displayDigits: ELJ-D403: Поле «displayDigits» не того вида. Запишите в поле «displayDigits» целое число." },
        { """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 2 } } }""", ".set.scale.good: ELJ-D402: Нет обязательного поля «good». Добавьте поле «good»." },
        { """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 4, "good": 4 } } }""", ".set.scale: ELJ-D608: Такой шкалы не бывает: от 2 до 5, неудовлетворительно до 4, хорошо от 4. Нужны целые числа от 0 до 100: наименьшая отметка не больше неудовлетворительной, та меньше хорошей, а хорошая не больше наибольшей." },
        { """{ "computation": "mark.average", "set": { "scale": "2-5" } }""", ".set.scale: ELJ-D405: Неизвестное значение параметра «шкала»: «2-5». Возможны: pass-fail, ungraded." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": 100.5 } } }""", ".set.kindWeights.тест: ELJ-D602: Параметр «веса видов работ»: недопустимое значение 100.5. Допустимо: от 0 до 100." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": "1" } } }""", ".set.kindWeights.тест: ELJ-D403: Поле «тест» не того вида. Запишите в поле «тест» число." },
        { """{ "computation": "mark.average", "set": { "kindWeights": { "тест": 1.001 } } }""", ".set.kindWeights.тест: ELJ-D603: Параметр «веса видов работ»: у числа 1.001 слишком много знаков после запятой. Оставьте не больше 2: лишние знаки не округляются." },
        { """{ "computation": "mark.average", "set": { "unknownKindWeight": "нет" } }""", ".set.unknownKindWeight: ELJ-D405: Неизвестное значение параметра «вес работы неизвестного вида»: «нет». Возможны: error." },
        { """{ "computation": "mark.average", "set": { "absentAtControl": { "debtThenMark": { "mark": 2 } } } }""", ".set.absentAtControl.debtThenMark.days: ELJ-D402: Нет обязательного поля «days». Добавьте поле «days»." },
        { """{ "computation": "mark.average", "set": { "absentAtControl": { } } }""", ".set.absentAtControl: ELJ-D403: Поле «absentAtControl» не того вида. Запишите в поле «absentAtControl» одно из слов ignore, blocks-period-mark или объект с одним из полей debtThenMark." },
        { """{ "computation": "mark.average", "set": { "retakeAttempts": 6 } }""", ".set.retakeAttempts: ELJ-D602: Параметр «число пересдач»: недопустимое значение 6. Допустимо: от 0 до 5." },
        { """{ "computation": "mark.average", "set": { "controlKinds": ["тест", "Тест"] } }""", ".set.controlKinds: ELJ-D607: Параметр «контрольные работы»: «Тест» задано дважды. Оставьте одно значение." },
        { """{ "computation": "mark.proposal", "set": { "boundInclusive": "да" } }""", ".set.boundInclusive: ELJ-D403: Поле «boundInclusive» не того вида. Запишите в поле «boundInclusive» true или false." },
        { """{ "computation": "mark.proposal", "set": { "contestedZone": { "width": 0.1 } } }""", ".set.contestedZone.tieBreaker: ELJ-D402: Нет обязательного поля «tieBreaker». Добавьте поле «tieBreaker»." },
        { """{ "computation": "mark.proposal", "set": { "minMarks": [{ "period": "quarter", "marks": 0 }] } }""", ".set.minMarks: ELJ-D602: Параметр «наименьшее число отметок»: недопустимое значение 0. Допустимо: от 1 до 20." },
        { """{ "computation": "mark.proposal", "set": { "minMarks": [{ "period": "месяц", "marks": 3 }] } }""", ".set.minMarks[0].period: ELJ-D405: Неизвестное значение вида периода: «месяц». Возможны: half-year, quarter, trimester, year." },
        { """{ "computation": "mark.proposal", "set": { "lowerBounds": { "пять": 4.5 } } }""", ".set.lowerBounds.пять: ELJ-D403: Поле «пять» не того вида. Запишите в поле «пять» отметку как имя поля, например \"5\"." },
        { """{ "computation": "mark.year", "set": { "notAttestedInYear": { "skipIfAtLeast": 13 } } }""", ".set.notAttestedInYear: ELJ-D602: Параметр «„н/а“ в году»: недопустимое значение 13. Допустимо: от 1 до 12." },
        { """{ "computation": "mark.indicators", "set": { "learningLevelCoefficients": { "5": 100 } } }""", ".set.learningLevelCoefficients.notAttested: ELJ-D402: Нет обязательного поля «notAttested». Добавьте поле «notAttested»." },
        { """{ "computation": "mark.average", "mayChange": ["lowerBounds"] }""", $".mayChange[0]: ELJ-D405: Неизвестное значение параметра: «lowerBounds». Возможны: {string.Join(", ", KnownComputations.Average.Parameters.Select(MarkParameterReader.NameOf))}." },
        { """{ "computation": "mark.average", "for": { "kind": "кружок" } }""", ".for.kind: ELJ-D405: Неизвестное значение вида журнала: «кружок». Возможны: additional, class, elective, extracurricular, facultative, individual." },
        { """{ "computation": "mark.average", "for": { "fromYear": 12 } }""", ".for.fromYear: ELJ-D408: Поле «fromYear»: 12 вне границ. Возможно от 1 до 11." },
        { """{ "computation": "mark.average", "inForce": { "from": "2023-08-31" } }""", ".inForce: ELJ-D423: Норма действует с 31.08.2023, а её акт — с 01.09.2023. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него." },
        { """{ "computation": "mark.average", "editions": [{ "source": "приказ" }] }""", ".editions[0].from: ELJ-D402: Нет обязательного поля «from». Добавьте поле «from»." },
        { """{ "computation": "mark.average", "editions": [{ "from": "2023-09-01", "source": "приказ" }] }""", ".editions[0].from: ELJ-D419: Редакция с 01.09.2023 начинается раньше самого акта (01.09.2023). Исправьте дату редакции или начало действия акта." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_BrokenComputation_SaysWhereWhatAndHow(string computation, string expected)
    {
        var defect = Assert.Single(PackLibrary.Standard.Read(Pack(computation), "p.json").Defects);

        Assert.Equal("p.json:$.clauses[0].computations[0]" + expected, defect.Describe());
    }

    [Fact]
    public void Read_ManyDefects_AreToldAtOnce()
    {
        var defects = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "preset": "usual", "set": { "displayDigits": 9, "kindWeights": { "тест": -1 }, "retakePolicy": "лучшая" } },
            { "computation": "mark.proposal", "set": { "lowerBounds": { "4": 4.5, "5": 4.2 }, "roundBeforeCompare": { "halfUp": 7 } } }
            """)).Defects;

        Assert.Equal(
            [
                "$.clauses[0].computations[0].set.retakePolicy ELJ-D405",
                "$.clauses[0].computations[0].set.kindWeights.тест ELJ-D602",
                "$.clauses[0].computations[0].set.displayDigits ELJ-D602",
                "$.clauses[0].computations[1].set.lowerBounds.3 ELJ-D604",
                "$.clauses[0].computations[1].set.lowerBounds.4 ELJ-D606",
                "$.clauses[0].computations[1].set.roundBeforeCompare ELJ-D602",
            ],
            defects.Select(d => $"{d.Place.Path} {d.Code.Id}"));
    }

    private static string Names(Computation computation) => string.Join(", ", computation.Parameters.Select(MarkParameterReader.NameOf).Order(StringComparer.Ordinal));
}
