angular.module('clarifaiApp', ['ngRoute']).controller('Main', function ($scope) { $scope.clientId = '12'; });
