using QaBot.Training;

return TrainingApplication.Run(args);
