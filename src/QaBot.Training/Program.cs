using QaBot.Training;

return TrainingCommands.Run(args);
