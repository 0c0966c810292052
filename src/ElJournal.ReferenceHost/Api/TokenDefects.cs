using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Api;

/// <summary>What may be wrong with the wish for a key.</summary>
internal static class TokenDefects
{
    /// <summary>The store holds no school yet. Arguments: where it is.</summary>
    internal static readonly DefectCode NoSchool = new("ELJ-D592", "В хранилище «{0}» школы нет.", "Сначала заведите её (school init) или откройте сайт с демонстрационной.");

    /// <summary>Nobody signs in by the login. Arguments: the login.</summary>
    internal static readonly DefectCode UnknownLogin = new("ELJ-D593", "--login: учётной записи «{0}» нет.", "Укажите имя входа того, за кого программа будет действовать.");

    /// <summary>The owner of the account is not of the category. Arguments: the login, the category, those there are.</summary>
    internal static readonly DefectCode NotOfCategory = new(
        "ELJ-D594", "--category: владелец учётной записи «{0}» сейчас не «{1}».", "Укажите одну из его категорий: {2}.");

    /// <summary>There is no such category. Arguments: the text, those there are.</summary>
    internal static readonly DefectCode UnknownCategory = new("ELJ-D595", "--category: категории «{0}» нет.", "Укажите одну из {1}.");

    /// <summary>There is no such scope. Arguments: the text, those there are.</summary>
    internal static readonly DefectCode UnknownScope = new("ELJ-D596", "--scope: области «{0}» нет.", "Укажите одну или несколько из {1}.");

    /// <summary>A key cannot live so long. Arguments: the text, the greatest number of days.</summary>
    internal static readonly DefectCode BadLife = new("ELJ-D597", "--days: «{0}» не годится.", "Укажите число дней от 1 до {1}.");

    /// <summary>There is no such key. Arguments: the id.</summary>
    internal static readonly DefectCode UnknownToken = new("ELJ-D598", "Ключа «{0}» нет.", "Обозначения ключей перечисляет token list.");
}
