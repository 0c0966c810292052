using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Api;

/// <summary>What a program can do wrong at the API, beside what the journal itself refuses; listed in <c>docs/api.md</c>.</summary>
internal static class ApiDefects
{
    /// <summary>There is no key, or it is not good. No arguments.</summary>
    internal static readonly DefectCode NoKey = new(
        "ELJ-D581",
        "Ключа нет, он отозван, истёк или больше не подходит к категории своего владельца.",
        "Пришлите действующий ключ в заголовке «Authorization: Bearer …»; выдаёт его команда token issue.");

    /// <summary>The key is not for this. Arguments: the code of the scope.</summary>
    internal static readonly DefectCode NoScope = new("ELJ-D582", "Ключ выдан не для этого: нужна область {0}.", "Выдайте ключ с этой областью.");

    /// <summary>There is nothing at the address, or nothing that the owner of the key may see. No arguments.</summary>
    internal static readonly DefectCode NotFound = new(
        "ELJ-D583",
        "Ничего не найдено: такого нет, или владельцу ключа это не показывают.",
        "Проверьте адрес, метод, Content-Type и обозначения: адреса описаны в /api/v1/openapi.json, доступное перечисляют списки.");

    /// <summary>A parameter or member cannot be read. Arguments: its name, the value, what it should be.</summary>
    internal static readonly DefectCode BadValue = new("ELJ-D584", "{0}: «{1}» не подходит.", "Нужно: {2}.");

    /// <summary>What was sent cannot be read at all. No arguments.</summary>
    internal static readonly DefectCode BadRequest = new(
        "ELJ-D585",
        "Запрос не разобран: тело — не JSON, в нём нет нужного или оно другого вида.",
        "Пришлите JSON в UTF-8 с заголовком «Content-Type: application/json», как описано в /api/v1/openapi.json.");

    /// <summary>The acts ask for a reason. No arguments.</summary>
    internal static readonly DefectCode NoReason = new("ELJ-D586", "Для этой записи нужна причина.", "Повторите запрос с причиной в поле reason.");

    /// <summary>Too many requests. No arguments.</summary>
    internal static readonly DefectCode TooMany = new("ELJ-D587", "Слишком много запросов с одним ключом.", "Подождите столько секунд, сколько сказано в заголовке Retry-After.");

    /// <summary>The program itself failed. No arguments.</summary>
    internal static readonly DefectCode Failed = new("ELJ-D588", "На нашей стороне что-то пошло не так.", "Повторите позже; если не поможет, обратитесь к администратору школы.");

    /// <summary>The key may not do this at all, whatever it is about. No arguments.</summary>
    internal static readonly DefectCode Forbidden = new("ELJ-D589", "Владельцу ключа это не разрешено.", "Кому разрешено, говорит регламент школы; ключ выдают на такую категорию.");

    /// <summary>Too much was sent. No arguments.</summary>
    internal static readonly DefectCode TooLarge = new("ELJ-D591", "Прислано больше, чем принимают за один раз.", "Разделите запрос на части.");
}
