using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Читает поля формы и собирает всё, что в них не так.</summary>
/// <param name="form">The form.</param>
internal sealed class FieldReader(IFormCollection form)
{
    /// <summary>Gets the form.</summary>
    internal IFormCollection Form => form;

    /// <summary>Gets what is wrong so far.</summary>
    internal ImmutableArray<string>.Builder Wrong { get; } = ImmutableArray.CreateBuilder<string>();

    /// <summary>Reads a day; one that cannot be read is wrong, none is not.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="title">Its title on the page.</param>
    internal LocalDate? Day(string name, string title)
    {
        var day = form.Day(name);
        if (day is null && form.Text(name) is not null)
        {
            Wrong.Add($"Поле «{title}»: нужен день, который есть в календаре.");
        }

        return day;
    }

    /// <summary>Reads a choice; one that is not among those offered is wrong.</summary>
    /// <typeparam name="T">What is chosen.</typeparam>
    /// <param name="name">The name of the field.</param>
    /// <param name="title">Its title on the page.</param>
    /// <param name="choices">What is offered.</param>
    /// <param name="otherwise">What counts where nothing was chosen.</param>
    internal T Choice<T>(string name, string title, CodeTable<T> choices, T otherwise)
        where T : struct, Enum
    {
        if (form.Text(name) is not { } code)
        {
            return otherwise;
        }

        if (choices.TryParse(code, out var chosen))
        {
            return chosen;
        }

        Wrong.Add($"Поле «{title}»: выберите из предложенного.");
        return otherwise;
    }
}
