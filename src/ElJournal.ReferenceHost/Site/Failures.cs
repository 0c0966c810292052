using ElJournal.ReferenceHost.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Ответы, которыми страница не показана: what happened and what to do, in Russian.</summary>
internal static class Failures
{
    /// <summary>Explains an answer that has a status and no content.</summary>
    internal static Task Explain(StatusCodeContext context) => Write(context.HttpContext, context.HttpContext.Response.StatusCode);

    /// <summary>Answers where the program itself failed; what it was stands in the log of the server.</summary>
    internal static void Unexpected(IApplicationBuilder app)
    {
        // What the answer had been given so far is gone, its headers with it.
        app.UseMiddleware<SecurityHeaders>();
        app.Run(context => Write(context, StatusCodes.Status500InternalServerError));
    }

    private static Task Write(HttpContext context, int status)
    {
        if (ApiRoutes.Includes(context.Request.Path))
        {
            context.Response.StatusCode = status;
            return ApiProblem.Of(status).ExecuteAsync(context);
        }

        var (title, text) = status switch
        {
            StatusCodes.Status400BadRequest => ("Запрос не принят", "Страница устарела или открыта не с этого сайта. Вернитесь, обновите её и повторите: ничего не записано."),
            StatusCodes.Status403Forbidden => ("Нет доступа", "Эта страница не для вашей роли. Если должна быть для неё — обратитесь к администратору школы."),
            StatusCodes.Status404NotFound => ("Страница не найдена", "Такой страницы нет, или она не для вас."),
            StatusCodes.Status429TooManyRequests => ("Слишком много попыток", "Подождите минуту и попробуйте ещё раз."),
            StatusCodes.Status413PayloadTooLarge => ("Слишком много данных", "Сайт не принимает столько за один раз."),
            _ => ("Ошибка", "Что-то пошло не так на нашей стороне. Повторите позже; если не поможет, обратитесь к администратору школы."),
        };
        context.Response.StatusCode = status;
        return PageResult.Of<FailurePage>(new FailureModel(title, text), status).ExecuteAsync(context);
    }
}
