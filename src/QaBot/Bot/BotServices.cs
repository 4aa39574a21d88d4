using Microsoft.Bot.Builder;
using QaBot.Bot.Commands;
using QaBot.Bot.Feedback;
using QaBot.Bot.State;
using QaBot.Channels;
using QaBot.Configuration;
using QaBot.Telemetry;

namespace QaBot.Bot;

/// <summary>Registers the bot.</summary>
internal static class BotServices
{
    /// <summary>Registers the bot and what it needs but the engine and adapters.</summary>
    /// <exception cref="Answering.AnsweringException">A value of the configuration is out of its range.</exception>
    public static IServiceCollection AddQaBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(QaBotSettings.Read<BotOptions>(configuration, BotOptions.Section));
        services.AddSingleton(QaBotSettings.Read<FeedbackOptions>(configuration, FeedbackOptions.Section));
        services.AddQaBotTelemetry(QaBotSettings.Read<TelemetryOptions>(configuration, TelemetryOptions.Section));
        services.AddConversationState(QaBotSettings.Read<StateOptions>(configuration, StateOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<FeedbackLog>();
        services.AddSingleton<AnswerService>();
        services.AddSingleton<TurnErrors>();
        services.AddSingleton<WhyCommand>();
        services.AddSingleton<IBotCommand>(provider => provider.GetRequiredService<WhyCommand>());
        services.AddSingleton<IBotCommand, HelpCommand>();
        services.AddSingleton<IBotCommand, SmallTalkCommand>();
        services.AddSingleton<IBotCommand, DisagreeCommand>();
        services.AddSingleton<IBotCommand, SureCommand>();
        services.AddSingleton<IBotCommand, HumanCommand>();
        services.AddSingleton<IBotCommand, StartOverCommand>();
        services.AddSingleton<IBotCommand, MoreCommand>();
        services.AddSingleton<IBotCommand, SourcesCommand>();
        services.AddSingleton<CommandSet>();
        services.AddChannels();
        services.AddSingleton<QuestionDialogs>();
        services.AddSingleton<IBot, QaBotHandler>();
        return services;
    }
}
